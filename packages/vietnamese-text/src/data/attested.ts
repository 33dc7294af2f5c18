/**
 * The syllables that Vietnamese uses, of all that its spelling could write: letters without tone, then the tones that occur
 * (0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng). From the word list of hunspell-vi 2.2.0 (Ivan Garcia, Nguyễn Xuân Minh,
 * after the dictionary of Hồ Ngọc Đức), GPL-3.0, see docs/adr/0065-syllables-in-use.md; loans and names left out.
 */
export const attestedSyllables = `a012345 ac2 ach25 ai023 am023 an02 ang023 anh0235 ao01235 ap2 at25 au0 ay2 ăc25 ăm04 ăn0 ăng0123 ăp25 ăt2 âc5 âm01235 ân023 âp25 ât2 âu023 ây123
ba012345 bac25 bach25 bai012345 bam12 ban01235 bang0123 banh01235 bao012345 bap5 bat25 bau1235 bay013 băc2 băm015 băn01235 băng01245 băp25 băt25 bâc25
bâm12345 bân01235 bâng01 bâp25 bât25 bâu0125 bây012345 be012345 bec2 bem013 ben01245 beng02 beo012345 bep25 bet25 bê012345 bêch5 bên0125 bênh015 bêp2
bêt25 bêu015 bi012345 bia015 bich25 biêc2 biêm2 biên01235 biêng02 biêt25 biêu23 bim123 bin05 binh012345 bip5 bit25 biu12345 bo012345 boc25 boi123
bom0134 bon0125 bong012345 boong02 bop25 bot25 bô012345 bôc25 bôi01235 bôm01 bôn01235 bông012345 bôp25 bôt25 bơ012345 bơi0123 bơm015 bơn0145 bơp25
bơt25 bu01235 bua01235 buc5 bui125 bum1345 bun123 bung01235 buôc5 buôi13 buôm1 buôn01 buông01 buôt25 bup25 but25 bư025 bưa01345 bưc25 bưng0123 bươc2
bươi03 bươm02 bươn0 bương02 bươp2 bươt5 bươu02 bưt25 bưu03 ca01235 cac25 cach25 cai01234 cam0235 can01235 cang123 canh01235 cao01235 cap25 cat2
cau01235 cay01235 căc25 căm0125 căn01235 căng034 căp25 căt25 câc2 câm01234 cân012345 câng04 câp25 cât25 câu01235 cây01235 cha012345 chac25 chach5
chai01234 cham15 chan025 chang0125 chanh01235 chao012345 chap5 chat25 chau023 chay01235 chăc25 chăm0125 chăn01245 chăng0135 chăp25 chăt25 châc5
châm01235 chân01235 châp25 chât25 châu01245 chây012 che01234 chem023 chen012345 cheng0 cheo01235 chep25 chet25 chê0125 chêch25 chêm014 chên5
chênh012345 chêt2 chi01235 chia0145 chich2 chiêc2 chiêm02 chiên0125 chiêng012 chiêp2 chiêt2 chiêu0123 chim012 chin234 chinh01234 chip2 chit25 chiu0125
cho012345 choa2 choac5 choai124 choan2 choang01235 choap5 choăn0 choăt2 choc25 choe25 choen1 choet5 choi0125 chom134 chon35 chong01234 choong1 chop2
chot25 chô145 chôc2 chôi1235 chôm014 chôn0125 chông0123 chôp25 chôt25 chơ01235 chơi02 chơm0123 chơn015 chơp25 chơt25 chu0123 chua012 chuân3 chuc25
chuêch25 chui0124 chum01245 chun0134 chung0123 chuôc25 chuôi01245 chuôm0 chuôn1 chuông015 chuôt25 chup5 chut25 chuy1 chuyên01235 chư0124 chưa01234
chưc25 chưi3 chưn0 chưng01234 chươc25 chươi3 chươm1 chương01234 chươp5 co01235 coc25 coi01234 com0135 con0135 cong012345 cooc2 coong0 cop25 cot25
cô012345 côc25 côi02345 côm0125 côn01235 công01235 côp25 côt25 cơ0124 cơi0134 cơm024 cơn01245 cơt25 cu012345 cua023 cuc25 cui012345 cum0125 cun0134
cung012345 cuôc25 cuôi25 cuôm4 cuôn125 cuông125 cup25 cut25 cư012345 cưa0235 cưc25 cưi3 cưng023 cươc2 cươi124 cươm1 cương014 cươp2 cưt2 cưu012345
da012345 dac25 dai012345 dam025 dan0125 dang0125 danh01 dao015 dat25 dau1 day012345 dăc5 dăm015 dăn015 dăng01235 dăt25 dâm01245 dân012345 dâng0 dâp25
dât5 dâu01245 dây0245 de01234 den1 deo03 dep25 det5 dê01234 dên5 dênh01 dêt5 di01245 dia14 dich25 diêc25 diêm014 diên045 diêp25 diêt25 diêu01245
dim012 dinh024 dip25 dit5 diu125 do0123 doa025 doai4 doan04 doang4 doanh01 doc25 doi0145 dom0123 don025 dong01345 dop5 dot2 dô04 dôc2 dôi01245 dôn1
dông05 dôt25 dơ012345 dơi01 dơm3 dơp2 du0145 dua012 duc5 duênh1 dui124 dum25 dun012 dung01245 duôc2 duôi4 dut2 duy0 duyên0 duyêt5 dư012345 dưa0125
dưc25 dưng0135 dươc5 dươi2 dương01245 dươt5 dưt2 đa01234 đac25 đach25 đai01245 đam01235 đan01235 đang01234 đanh012 đao01235 đap25 đat25 đau0 đay01234
đăc25 đăm0124 đăn1245 đăng012345 đăp2 đăt25 đâm01245 đân145 đâng2 đâp5 đât25 đâu01235 đây012345 đe0134 đec2 đem01 đen015 đeo0124 đep5 đet25 đê012345
đêch2 đêm0125 đên012 đênh0134 đêp5 đêu013 đi014 đia12345 đich25 điêc2 điêm235 điên0135 điêng2 điêp5 điêu01235 đin0 đinh012345 đit25 điu15 đo012345
đoa25 đoai12 đoan01235 đoang134 đoanh1 đoat5 đoc25 đoi01235 đom0123 đon0125 đong0125 đop5 đot25 đô012345 đôc25 đôi012345 đôm012 đôn0125 đông01235
đôp25 đôt25 đơ01245 đơi125 đơm013 đơn0123 đơp25 đơt25 đu01235 đua014 đuc25 đui013 đum012 đun0125 đung012345 đuôc2 đuôi023 đuôn4 đuôt5 đup25 đut25
đư123 đưa012 đưc25 đưng0125 đươc25 đươi1 đươm5 đươn14 đương01 đưt2 e0125 ec2 em02 en023 eng0 eo012345 ep25 et25 ê0125 êch25 êm02 ên5 ênh145 êu0
ga012345 gac25 gach5 gai0124 gam0 gan0125 gang01 ganh0125 gao0125 gap2 gat5 gau012 gay0234 găc5 găm0125 găn0125 găng025 găp25 găt25 gâc2 gâm012345
gân01 gâp25 gât5 gâu0124 gây0125 ghe012345 ghem2 ghen015 gheo5 ghep2 ghet2 ghê012 ghêch2 ghênh13 ghêt5 ghi01 ghiêc2 ghiên1 ghim01 gi0123 gia012345
giac2 giai0345 giam023 gian01234 giang01235 gianh013 giao0123 giap2 giat25 giau13 giay14 giăc5 giăm015 giăn125 giăng01 giăt25 giâc2 giâm01245 giân15
giâp25 giât5 giâu0125 giây0124 gie23 giem1 gieo025 giep5 giê01 giêc2 giêm2 giên1 giêng012 giêt2 giêu4 gim1 gin1 gio01235 gioc25 gioi01235 gion0123
giong0235 giot5 giô0145 giôi1235 giôn0 giông012 giôp5 giôt2 giơ013 giơi12 giơn14 gip2 giu024 giua045 giuc5 giui1235 gium1 giun0 giuôc5 giup2 giư14
giưa4 giương0125 giưt5 go014 goa2 goc2 goi235 gom0 gon015 gong35 goong1 gop2 got25 gô01345 gôc25 gôi125 gôm012 gôn0 gông01 gôp5 gôt5 gơ0134 gơi35
gơm12 gơn15 gơt5 gu015 guc5 gui145 gun1 gung1 guôc25 guôi1 guông1 gut25 gư1 gưi3 gưng1 gươm015 gương0145 ha01235 hac25 hach25 hai012345 ham012345
han01245 hang012345 hanh01245 hao012345 hap5 hat25 hau012 hay024 hăc25 hăm01 hăn123 hăng0124 hăt2 hâm0135 hân025 hâng234 hâp25 hât2 hâu012345 hây0123
he0125 hec2 hem0135 hen015 heo0123 hep5 het2 hê0135 hêch25 hên023 hênh013 hêt25 hêu2 hi0123 hia0 hich25 hiêm123 hiên01235 hiêng02 hiêp25 hiêu235 him04
hinh134 hip2 hit2 hiu0 ho015 hoa01235 hoac2 hoach5 hoai135 hoan01245 hoang013 hoanh135 hoat5 hoay02 hoăc25 hoăm02 hoăn3 hoăng04 hoăt2 hoc25 hoe015
hoen03 hoet25 hoi0123 hom01234 hon013 hong01235 hop25 hot2 hô012345 hôc25 hôi01235 hôm03 hôn01345 hông01234 hôp5 hôt25 hơ0123 hơi01345 hơm25 hơn012
hơp25 hơt25 hu01234 hua01 huân02 huc25 huê015 huêch2 huênh0 hui235 hum0145 hun013 hung012 huông2 huơ0 hup25 hut25 huy023 huych25 huyên0145 huyêt25
huynh01 huyt2 hư01345 hưa2 hưc25 hưm1 hưng01234 hươc2 hươm25 hương0123 hươu0 hưu045 hy0 i012345 ia3 ich25 im03 in0123 inh014 it25 iu03 ke012345 kec2
kem0124 ken0125 keng03 keo012345 kep25 ket25 kê01235 kêch25 kêm1 kên1 kênh015 kêp2 kêt2 kêu01 kha0123 khac25 khach2 khai023 kham023 khan0123
khang01235 khanh023 khao0235 khap2 khat2 khau02 khay023 khăc25 khăm023 khăn03 khăng0123 khăp2 khăt2 khâc2 khâm02 khân023 khâp25 khât25 khâu023 khây3
khe01234 khec5 khem0 khen012 kheo0123 khep2 khet2 khê0125 khênh035 khêu01 khi0123 khia25 khich2 khiêm02 khiên0123 khiêng04 khiêp2 khiêt2 khiêu02
khin01 khinh034 khit25 khiu02 kho012 khoa023 khoac2 khoai023 khoan023 khoang023 khoanh03 khoao1 khoat2 khoay2 khoăm012 khoăn02 khoăng2 khoăt2 khoc2
khoe023 khoeo01 khoet2 khoi23 khom0125 khong13 khô023 khôc2 khôi02 khôn023 không023 khơ012 khơi03 khơp2 khu01235 khua0 khuân03 khuâng0 khuât2 khuây02
khuc25 khuê0 khuêch2 khui0 khum02 khung013 khuôn0 khuông0 khuơ0 khut5 khuy0 khuya0 khuyên023 khuyêt2 khuynh01 khuyu35 khư0123 khưa2 khưng125 khươc2
khươi0 khươm0 khươn0 khương0 khươt2 khươu2 khưu2 ki012345 kia01 kich25 kiêm01235 kiên0125 kiêng0134 kiêp2 kiêt25 kiêu01235 kim01 kin2 kinh0123 kip25
kit25 ky12345 la012345 lac25 lach25 lai012345 lam01345 lan01245 lang012345 lanh012345 lao012345 lap25 lat25 lau01235 lay0235 lăc25 lăm01235 lăn0135
lăng012345 lăp25 lăt25 lâc2 lâm01234 lân012345 lâng0 lâp25 lât25 lâu0135 lây01234 le012345 lec2 lem01235 len012345 leng023 leo012345 lep25 let25
lê01345 lêch25 lên0 lênh015 lêt2 lêu01234 li0125 lia015 lich5 liêc2 liêm01245 liên0124 liêng0235 liêp25 liêt5 liêu0145 lim0135 lin0 linh012345 lip2
lit2 liu0125 lo01245 loa01 loac5 loai15 loan015 loang012345 loanh0 loat25 loay0 loăng01 loăt2 loc25 loe012 loen0 loet25 loi012345 lom012345 lon0135
long012345 loong0 lop2 lot25 lô012345 lôc25 lôi01245 lôm01235 lôn1235 lông0135 lôp25 lôt25 lơ012345 lơi01235 lơm1345 lơn01235 lơp25 lơt25 lu012345
lua0125 luân0235 luât5 luc25 lui012345 lum01234 lun12345 lung012345 luôc25 luôm05 luôn01 luông0124 luôt2 lup25 lut25 luy45 luya0 luyên25 luynh2
lư01345 lưa12345 lưc25 lưng01345 lươc5 lươi124 lươm015 lươn015 lương01245 lươt25 lưt2 lưu05 ly025 ma012345 mac25 mach25 mai012345 man01245 mang012345
manh012345 mao01245 map5 mat25 mau012 may01235 măc25 măm02 măn01235 măng02 măt25 mâm0134 mân012345 mâng01 mâp25 mât25 mâu01245 mây023 me012345 mem012
men012 meng1 meo01235 mep25 met25 mê01245 mêch2 mêm1 mên012 mênh05 mêt5 mêu2 mi012345 mia023 mich25 miên01245 miêng25 miêt25 miêu0124 mim0234 min015
minh015 mip2 mit25 miu2 mo01234 moc25 moi01235 mom01234 mon0125 mong01235 mooc2 mop2 mot25 mô012345 môc25 môi0124 môm01 môn01 mông01235 môt25 mơ01234
mơi012 mơm12 mơn03 mơp2 mu012345 mua012 muc25 mui012345 mum0234 mun01235 mung013 muôi01245 muôm4 muôn025 muông024 muôt2 mup25 mut2 mưa0235 mưc25 mưng1
mươi01 mươn25 mương01 mươp2 mươt25 mưt2 mưu02 my4 na012345 nac25 nach2 nai01235 nam025 nan01235 nang0125 nanh0125 nao01245 nap5 nat25 nau02 nay012345
năc25 năm012 năn0125 năng0125 năp2 nâc2 nâm125 nân01 nâng0245 nâp25 nâu0245 nây01235 ne0123 nem02 nen02 neo0123 nep25 net25 nê0135 nêm025 nên0125 nêp2
nêt2 nêu02 nga0134 ngac25 ngach25 ngai012345 ngam012 ngan0125 ngang0124 nganh135 ngao01245 ngap2 ngat25 ngau012 ngay012 ngăc2 ngăm02 ngăn012 ngăng34
ngăt25 ngâc2 ngâm012345 ngân012345 ngâng3 ngâp25 ngât25 ngâu01245 ngây0125 nghe012 nghen1245 ngheo1345 nghet25 nghê0145 nghêch25 nghên35 nghênh034
nghêu014 nghi012345 nghia4 nghich5 nghiêm045 nghiên0125 nghiêng0 nghiêp5 nghiêt5 nghiêu0 nghim3 nghin13 nghinh03 nghit25 nghiu035 ngo12345 ngoa04
ngoac2 ngoach2 ngoai1235 ngoam15 ngoan045 ngoang03 ngoanh3 ngoao02 ngoay023 ngoăc25 ngoăn1 ngoăng14 ngoăt25 ngoc25 ngoe02 ngoen3 ngoeo12 ngoet2
ngoi0124 ngom123 ngon01235 ngong012345 ngop2 ngot25 ngô02345 ngôc25 ngôi01 ngôm13 ngôn01235 ngông014 ngôt25 ngơ01245 ngơi015 ngơm015 ngơn02 ngơp25
ngơt2 ngu02345 ngua5 nguây3 nguc25 ngui13 ngum5 ngun3 ngung12 nguôi15 nguôn1 ngup5 ngut2 nguy05 nguyên015 nguyêt5 nguyt2 nguyu3 ngư01245 ngưa01235
ngưc5 ngưi3 ngưng013 ngươc25 ngươi01 ngương1345 ngưt2 ngưu0 nha01234 nhac25 nhach2 nhai01234 nham0123 nhan01345 nhang0124 nhanh01235 nhao01245 nhap25
nhat25 nhau013 nhay01235 nhăc2 nhăm0125 nhăn012345 nhăng012345 nhăp2 nhăt25 nhâc2 nhâm01235 nhân01245 nhâng0 nhâp25 nhât25 nhâu05 nhây0145 nhe012345
nhem0135 nhen025 nheo01245 nhep25 nhet25 nhên5 nhênh0 nhêu5 nhi012345 nhia2 nhich2 nhiêc2 nhiêm45 nhiên04 nhiêp2 nhiêt5 nhiêu014 nhim2 nhin125 nhinh03
nhip25 nhit25 nhiu025 nho012345 nhoa12 nhoai01 nhoam1 nhoang025 nhoay02 nhoc25 nhoe012 nhoen013 nhoet25 nhoi02 nhom01234 nhon245 nhong023 nhop2 nhot25
nhô023 nhôc2 nhôi012 nhôm013 nhôn01235 nhông015 nhôt25 nhơ012345 nhơi01 nhơm02 nhơn0123 nhơp2 nhơt25 nhu012345 nhua25 nhuân15 nhuc25 nhuê25 nhui0135
nhum2 nhun1234 nhung01245 nhuôc2 nhuôm025 nhut25 nhuy5 nhuyên4 như01235 nhưa5 nhưc2 nhưng034 nhươc5 nhương01245 nhưt25 ni013 nia04 nich25 niêm015
niên01 niêng14 niêt25 niêu05 nin02 ninh0125 nip2 nit25 niu025 no012345 noa0 noan4 noc25 noi0123 nom0 non0245 nong025 not25 nô012345 nôc2 nôi012345
nôm015 nôn05 nông0124 nôp5 nôt25 nơ012345 nơi02 nơm014 nơp25 nơt2 nu5 nua03 nuc25 nui12 num2 nun1 nung0124 nuôc25 nuôi02 nuôm2 nuông0 nuôt25 nup2 nut2
nư045 nưa0234 nưc25 nưng015 nươc25 nươm1 nương012 nươp5 nưt2 o0125 oa01 oac2 oach25 oai0235 oam1 oan023 oang01 oanh01 oap5 oat2 oăm0 oăn13 oăng03
oăt25 oc25 oe0235 oi01235 om013 on3 ong0123 op25 ot25 ô01235 ôc25 ôi023 ôm012 ôn0135 ông0123 ôp25 ôt2 ơ01235 ơi02 ơm24 ơn012 ơt25 pa0 pac2 pan0 pao0
pap2 pe0 pê0 pha0123 phac2 phach25 phai023 pham15 phan1235 phang0135 phanh01 phao012 phap2 phat25 phau0 phay03 phăc2 phăm0 phăn02 phăng03 phăp2 phăt2
phâm13 phân012345 phâp25 phât25 phâu4 phây03 phe01 phen01 pheng12 pheo01 phep2 phet25 phê0125 phêch2 phên04 phênh15 phêt25 phêu14 phi01235 phia125
phich25 phiêm2 phiên0125 phiêt25 phiêu02 phim02 phin0 phinh01234 phit5 phiu05 pho012 phoc2 phoi01 phom0 phong01235 phot25 phô0123 phôc2 phôi023 phôm01
phôn1 phông01345 phôp2 phơ013 phơi02 phơn04 phơt2 phu012345 phuc25 phui03 phun012 phung0125 phut25 phưa25 phưc2 phưng01 phươc2 phươn24 phương0125
phươu5 phưt25 pi0 pin0 pom0 pô0 pông0 pơ0 pu0 qua01235 quac25 quach25 quai01235 quan0123 quang012345 quanh0125 quao012 quat25 quau0125 quay0135 quăc25
quăm0235 quăn0125 quăng035 quăp25 quăt25 quân012345 quâng13 quât25 quây012345 que01234 quen012 queo0125 quet25 quê025 quêch5 quên05 quênh15 quêt25
quêu12 quit25 quôc2 quơ0123 quy012345 quyên01235 quyêt25 quynh123 quyt25 ra012345 rac25 rach25 rai01234 ram02 ran0125 rang0125 ranh0134 rao012345
rap25 rat25 rau0 ray012345 răc2 răm012 răn012 răng015 răp2 răt25 râm012345 rân0125 râp25 rât25 râu01 rây0134 re01234 rem1 ren012 reng03 reo01235 ret25
rê012345 rêch25 rên0125 rênh3 rêp25 rêt25 rêu015 ri01234 ria0135 rich25 riêm1 riêng01 riêt25 riêu02 rim0 rin05 rinh013 rit25 riu012 ro012345 roa0
roc25 roi01245 rom01235 ron23 rong012 rot25 rô01345 rôc25 rôi1234 rôm015 rôn25 rông012345 rôp25 rôt2 rơ012345 rơi015 rơm01235 rơn01345 rơp5 rơt25
ru01234 rua0134 ruc25 rui235 rum012 run0123 rung01235 ruôc2 ruôi123 ruôm5 ruông145 ruôt5 rup2 rut25 rư0 rưa02345 rưc25 rưng013 rươc2 rươi012345
rươm012 rươn125 rương01 rươt5 rươu5 rưt2 sa012345 sac2 sach25 sai01234 sam0125 san01235 sang0123 sanh0123 sao01235 sap25 sat25 sau02 say03 săc25
săm025 săn024 săng012 săp2 săt25 sâm012345 sân0123 sâp25 sât25 sâu0125 sây01235 se01345 sec2 sem25 sen03 seo015 set2 sê01345 sên012 sênh03 sêp2 sêt5
sêu02 si01345 sia35 sich5 siêm3 siên4 siêng03 siêt2 siêu0 sim0 sin0 sinh0123 sit25 siu0 so0135 soa01 soai12 soan25 soang5 soat25 soc25 soi01234 som125
son02 song0124 sooc2 soong0 sot25 sô012345 sôc2 sôi013 sôn1 sông0123 sôp25 sôt25 sơ012345 sơi235 sơm012 sơn0123 sơt2 su0125 sua35 suât2 suc25 suê0
sui013 sum015 sun025 sung01234 suôi2 suôn0 suông01 suôt2 sup25 sut25 suy02 suyên34 suyt25 sư0235 sưa0234 sưc25 sưn1 sưng01345 sươi3 sươn1 sương0125
sươt25 sưt25 sưu03 ta012345 tac25 tach25 tai012345 tam025 tan0123 tang01235 tanh0125 tao01235 tap25 tat25 tau12 tay012 tăc25 tăm012 tăn01235 tăng015
tăp2 tăt2 tâc2 tâm0123 tân01235 tâng01 tâp25 tât25 tâu0235 tây0123 te01234 tec2 tem0123 ten014 teng0 teo0135 tep25 tet25 tê012345 têch2 têm0 tên0
tênh0134 têp5 têt2 têu02 tha0123 thac25 thach25 thai01234 tham0123 than023 thang023 thanh01235 thao01235 thap25 thau02 thay0123 thăc2 thăm023 thăn012
thăng01235 thăp2 thăt2 thâm012345 thân01345 thâp25 thât25 thâu0123 thây012 the01234 them1 then015 theo0135 thep25 thet2 thê01235 thêch2 thêm01 thên5
thênh0 thêp2 thêt2 thêu013 thi01235 thia012 thich25 thiêc2 thiêm013 thiên01235 thiêng01 thiêp25 thiêt25 thiêu01235 thim2 thin012 thinh01235 thip2
thit25 thiu0135 tho01235 thoa0123 thoai0235 thoan12 thoang023 thoat25 thoăn0 thoăng2 thoăt2 thoc25 thoi0123 thom013 thon0 thong014 thop2 thot25
thô0123 thôc25 thôi0123 thôm1 thôn01235 thông02 thôp5 thôt2 thơ01235 thơi01 thơm0 thơn01 thơt25 thu01235 thua013 thuân145 thuât5 thuc25 thuê023
thui01235 thum013 thun0 thung012345 thuôc25 thuôm5 thuôn0124 thuông13 thuơ3 thup5 thut25 thuy1235 thuyên01 thuyêt2 thư01235 thưa013 thưc25 thưng014
thươc25 thươi4 thươn14 thương0135 thươt25 ti012345 tia023 tich25 tiêc25 tiêm0125 tiên01245 tiêng02 tiêp25 tiêt25 tiêu01234 tim0123 tin02 tinh012345
tip2 tit25 tiu0245 to0123 toa0135 toac25 toai125 toan0123 toang012 toanh0 toat2 toay2 toc25 toe01234 toen01 toet25 toi0123 tom01234 ton01 tong0135
toong01 top25 tot25 tô01235 tôc25 tôi0125 tôm0 tôn0123 tông0123 tôp2 tôt25 tơ0125 tơi012 tơm3 tơn25 tơp25 tơt2 tra01234 trac25 trach25 trai012345
tram01235 tran012 trang01235 tranh012 trao01235 trap2 trat2 trau013 tray135 trăc25 trăm012 trăn015 trăng02 trăt2 trâm0145 trân01235 trâng0 trâp25
trât5 trâu0123 trây013 tre01345 trem12 tren14 treo01235 tret25 trê0145 trêch25 trên0 trêt25 trêu05 tri01245 tria35 trich25 triên1235 triêng015 triêt25
triêu015 trinh0145 trit25 triu14 tro0135 troc25 troi01235 trom124 tron0145 trong01235 trot25 trô012345 trôc25 trôi01235 trôm05 trôn025 trông0123
trơ01235 trơi01 trơn0125 trơp2 trơt25 tru01235 trua5 truân0 truât25 truc25 trui0145 trum125 trun015 trung01245 truông01 truôt5 trup5 trut25 truy05
truyên15 trư1245 trưa01 trưc5 trưng0123 trươc2 trươn1 trương012345 trươt5 tu01235 tua03 tuân012 tuât2 tuc25 tuê25 tuêch25 tui0235 tum012345 tun03
tung0125 tuôc5 tuôi3 tuôn01 tuông01 tuôt25 tup2 tut25 tuy01235 tuyên0123 tuyêt25 tuyn0 tư01235 tưa0235 tưc2 tưng013 tươc25 tươi023 tươm01 tươn2
tương01235 tươp25 tươt25 tươu1 tưu35 ty035 u01235 ua1235 uân3 uât2 uây3 uc5 uê23 ui23 um012 un013 ung0123 uôm0 uôn2 uông23 uôt5 uơ3 up25 ut25 uy023
uych5 uyên03 uynh1 ư012 ưa025 ưc25 ưng0123 ươc2 ươi0 ươm02 ươn014 ương0 ươp2 ươt2 ưu0 va012345 vac25 vach25 vai012345 vam15 van01245 vang012345
vanh01245 vao012 vap25 vat25 vay01235 văc25 văm1 văn0125 văng0123 văt25 vâm05 vân012345 vâng01 vâp25 vât25 vâu123 vây012345 ve01234 vec2 vem5 ven0235
veo01235 vet25 vê0125 vêch2 vên015 vênh03 vêt25 vêu012 vi012345 via23 vich2 viêc5 viêm0 viên01345 viêng2 viêt25 vim5 vin5 vinh045 vit25 viu2 vo012345
voc25 voi0125 vom1 von0123 vong012345 vop5 vot25 vô01234 vôc2 vôi0125 vôn012 vông0123 vơ012345 vơi0125 vơn13 vơt25 vu01245 vua01 vuc25 vui01 vum4
vun015 vung0145 vuông0 vuôt25 vut25 vưa145 vưc25 vưng01345 vươc5 vươn015 vương0235 vươt5 vưt2 vưu0 xa012345 xac25 xach25 xai12 xam0123 xan02 xang01
xanh013 xao01235 xap25 xat2 xau135 xay023 xăc2 xăm02 xăn02 xăng014 xăp2 xâc2 xâm013 xân3 xâp25 xâu023 xây03 xe0123 xec25 xem0 xen0123 xeng13 xeo012345
xep25 xet25 xê0235 xêch25 xêm1 xên0 xênh01 xêp25 xêu015 xi01235 xia023 xich25 xiêc2 xiêm03 xiên03 xiêng13 xiêt2 xiêu0 xim0 xin03 xinh01234 xit25
xiu1235 xo0235 xoa01234 xoac25 xoach5 xoai13 xoam1 xoan01 xoang0135 xoanh1 xoat2 xoay02 xoăn02 xoc25 xoe015 xoen01 xoet25 xoi02 xom0124 xon02 xong0134
xoong0 xop25 xot2 xô0123 xôc25 xôi023 xôm013 xôn0125 xông0123 xôp25 xôt2 xơ01234 xơi023 xơm01 xơn03 xơp25 xơt25 xu01245 xua0 xuân03 xuât2 xuây0 xuc25
xuê013 xuêch5 xuênh1 xui0125 xum012 xung0123 xuôi0 xuông123 xup25 xut2 xuy012 xuya0 xuyên02 xuyêt2 xuynh0 xuyt25 xư123 xưa03 xưc25 xưng023 xươc25
xươi1 xương023 y023 yêm23 yên02 yêng03 yêt2 yêu023`;

/**
 * What people take most often, without marks, blanks and capitals: from public counts of leaked passwords and from
 * habits of Vietnamese offices. A password made of one of these words and figures around it counts as common too.
 */
export const commonPasswords: readonly string[] = `
password passwords passw0rd password123 password1234 password12345 password123456 passwordpassword mypassword newpassword
changeme changeme123 letmein letmein123456 welcome welcome123456 welcometothejungle admin admin123 admin123456 administrator
adminadmin quantri quantrivien hethong matkhau matkhaumoi matkhaumacdinh matkhaucuatoi matkhau123 matkhau123456 khongcomatkhau
qwerty qwerty123 qwerty123456 qwertyuiop qwertyuiop123 qwerty12345678 asdfghjkl zxcvbnm asdfghjkl123 1q2w3e4r5t6y 1q2w3e4r5t6y7u
1q2w3e4r5t6y7u8i q1w2e3r4t5y6 q1w2e3r4t5y6u7i8 zaq12wsx zaq1zaq1zaq1 1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedc qazwsxedcrfv
qazwsxedcrfvtgb abcd1234 abcd12345678 abc123456789 a1b2c3d4e5f6 aa123456 aa12345678 iloveyou iloveyou123 iloveyouforever
iloveyousomuch princess sunshine football baseball superman batman dragon monkey master shadow trustno1 whatever computer
internet google facebook zalo youtube samsung iphone windows microsoft michael jennifer jordan charlie liverpool manchester
manchesterunited chelseafc realmadrid barcelona arsenal arsenalfc fuckyou fuckyoubitch correcthorsebatterystaple
thisismypassword thequickbrownfox loremipsum startrek starwars pokemon minecraft fortnite
vietnam vietnamvodich vietnammuonnam toiyeuvietnam toiyeubanthan anhyeuem emyeuanh anhnhoem emnhoanh yeuemnhieulam yeuanhnhieulam
yeuem anhyeuemnhieu anhyeuemnhieulam emyeuanhnhieu emyeuanhnhieulam conyeubome bomeyeucon giadinh giadinhtoi giadinhlaso1
hanoi hochiminh saigon sai-gon danang haiphong cantho tphcm hoangsatruongsa hoangsatruongsavietnam chucmungnammoi hanhphuc
maimaiyeuem maimailamottinhyeu motngaymoi khongbiet khongquen khongnho quenmatkhau thichthinhich thienthan hoanggia
nguyenvana nguyenthia tranvana levana tinhyeu tinhyeucuatoi toilatoi toilaai baomat baomatthongtin coquan vanphong vanphongubnd
ubndxa ubndtinh ubndhuyen tinhuy huyenuy danguy tuyengiao tuyengiaodanvan dantochanhphuc doclaptudo doclaptudohanhphuc
congnghethongtin chuyendoiso congchuc vienchuc canbo canbocongchuc nhipcau nhipcau123 quocphong motnghinhaitram
`.trim().split(/\s+/);

/** Beginnings of a Vietnamese syllable; longer ones first, so that the first that fits is the right one. */
export const onsets: readonly string[] = ['ngh', 'ng', 'nh', 'ch', 'gh', 'kh', 'ph', 'th', 'tr', 'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'];

/** Rimes without their tone, as spelled after most onsets. Source: the spelling of Từ điển tiếng Việt (Hoàng Phê), loans apart. */
export const rimes: ReadonlySet<string> = new Set(
	`a e ê i o ô ơ u ư y ia ua ưa yê
	ai ao au ay âu ây eo êu iu iêu yêu oi ôi ơi ui ưi uôi ươi ưu ươu
	ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât
	ec em en eng ep et êch êm ên ênh êp êt ich im in inh ip it
	oc om on ong op ot ooc oong ôc ôm ôn ông ôp ôt ơm ơn ơp ơt
	uc um un ung up ut ưc ưm ưn ưng ưt
	iêc iêm iên iêng iêp iêt yêm yên yêng yêt uôc uôm uôn uông uôt ươc ươm ươn ương ươp ươt
	oa oe uê uy uơ uya oai oay oao oeo uây uyu
	oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oen oet uân uâng uât uêch uênh uych uyn uynh uyp uyt uyên uyêt`
		.split(/\s+/)
		.filter((rime) => rime !== 'yê'),
);

/** What can follow "qu"; its u is the glide of the rime. */
export const rimesAfterQu: ReadonlySet<string> = new Set(
	'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt êu ơ i y ich ych in inh ynh it yt yên yêt ôc'.split(' '),
);

/** What can follow "gi" beside the rimes that do not begin with i: gì, gìn, giếng. */
export const rimesAfterGi: ReadonlySet<string> = new Set(['', 'n', 'm', 'p', 't', 'êng', 'êc', 'êm', 'ên', 'êt']);

/** Rimes with a glide, which the lips' own consonants (b, m, p, ph, v) do not take outside loans. */
export const roundedRime = /^(?:o[aăe]|u[âêơy])/u;

/** Syllables that the rule does not give, all of them loans or imitations of a sound in common use. */
export const syllableExceptions: ReadonlySet<string> = new Set(
	`boa buýt búyt voan phuy moay moóc noong ka kaki ki kê ken ke tivi ôtô ôxy đrap ngoao ngoạp phuýp bôxit canô xúyt quắp pơ mu xoa xoăn tuýp típ voi
	quéo quèo quều quẹo quệt quậy quịt quỵt ruy ruybăng giui giùm ngúyt khuỷu quơ quờ quở thuở huơ khua ngoẻo ngoéo khoèo ngoắt ngoằn ngoèo ngoam ngoàm ngoạm nhoàm nhoẹt`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

/** Foreign words that Vietnamese office and press texts use as they are, in lower case. */
export const foreignWords: ReadonlySet<string> = new Set(
	`internet website web online offline email mail video clip audio podcast livestream fanpage facebook zalo youtube tiktok google logo banner poster slogan catalogue brochure poster standee backdrop
	file folder link blog blogger vlog app apps smartphone laptop tablet camera flycam drone robot server cloud wifi bluetooth pin modem router chip code token blockchain bitcoin startup
	marketing sales show showroom live talkshow gameshow game games gamer fan fans hot top best test tests chat post comment share like tag hashtag trend trending view views inbox
	tour tours resort homestay hotel spa gym yoga karaoke bar pub club buffet menu chef shop shopping mall market taxi bus container logistics shipper ship grab
	bolero jazz rock pop rap hip hop ballad piano guitar violin organ flute concert festival carnival album single remix remake
	bikini jeans kaki vest jacket polo polyester cotton nylon
	vitamin protein calo virus vaccine vaccin covid corona aids hiv gene gen stress test kit insulin cortisol biogas compost mulching
	euro dollar cent yen franc copyright email fax telex data big dataset software hardware update upload download backup reset login logout password username admin
	inch feet km kg mg ml cm mm ha kwh kw mw gb mb tb mbps kbps hz ghz mhz db ph cc gr
	phum srok sala achar neak ta chol chnam thmay ok om bok sene dolta ksach sangkran sampeah roneat skor samphor kathina
	golf tennis marathon futsal bowling billiards snooker pickleball aerobic
	sir mr mrs ms vs via etc pro max plus mini vip deadline team leader feedback review workshop seminar forum module online scan scanner copy photo photocopy format font slide slides
	radio casino cafe café cappuccino latte sandwich pizza hamburger kebab sushi salad socola chocolate cookie snack soda whisky vodka cocktail
	quiz quizizz kahoot chatbot prompt chatgpt gemini copilot avatar emoji sticker influencer idol kol kols talk mc dj
	euro baht won rupee carbon metan ethanol ozone oxy hydro nitro amoniac clo flo iot ai esg vneid etax ecoli salmonella
	pano panô băngrôn mittinh mít tinh ôtô môtô kilômét kilôgam kilômet centimét xêmina căngtin`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

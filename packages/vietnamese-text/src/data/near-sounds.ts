/** Beginnings that are taken for each other, by ear or by hand; each group both ways. */
export const nearOnsets: ReadonlySet<string> = new Set(
	`ch/tr s/x d/gi d/r gi/r d/v gi/v l/n c/k k/qu c/qu g/gh ng/ngh d/đ h/g kh/k kh/h t/th ph/p c/g n/nh b/v g/gi ng/g ngh/gh t/tr th/tr s/th m/n đ/t qu/h c/kh p/ph h/qu`.split(' '),
);

/** Ends of a rime (without its tone) that are taken for each other. */
export const nearRimes: ReadonlySet<string> = new Set(
	`an/ang ăn/ăng ân/âng en/eng on/ong ôn/ông un/ung ươn/ương ưn/ưng uôn/uông iên/iêng oan/oang in/inh ên/ênh anh/an ăn/anh oăn/oăng uân/uâng
	at/ac ăt/ăc ât/âc et/ec ot/oc ôt/ôc ut/uc ưt/ưc ươt/ươc uôt/uôc iêt/iêc oat/oac it/ich êt/êch oăt/oăc ach/ac ach/at
	i/iê im/iêm ip/iêp iu/iêu iu/êu iêu/êu ui/uôi ưu/ươu ưi/ươi ay/ai ây/ay ây/ai ao/au âu/au âu/ao eo/oe oai/oay uôi/ui ia/iê un/uôn um/uôm ưt/ươt ưc/ươc uc/uôc ut/uôt ung/uông ưng/ương êch/ich ênh/inh ên/in
	oan/an oang/ang oa/a oe/e uy/i uyên/iên uyên/yên uyêt/iêt uân/ân uât/ât uê/ê uyên/uyn oăn/ăn ap/âp ăp/âp op/ôp ôp/ơp iêp/êp iêp/ip om/ôm ôm/ơm am/âm ăm/âm ăm/am em/êm ăp/ap ong/ông oc/ôc ôc/uôc ông/uông
	ơi/ươi ưa/ươ ua/uô âng/ưng âc/ưc ây/ê iêm/êm âu/ô ươm/ơm ươp/ơp ươn/ơn uy/ui`
		.split(/\s+/)
		.filter((pair) => pair !== ''),
);

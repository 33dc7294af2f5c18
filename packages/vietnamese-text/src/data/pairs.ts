export const oftenPairs = ``;
export const oncePairs = ``;

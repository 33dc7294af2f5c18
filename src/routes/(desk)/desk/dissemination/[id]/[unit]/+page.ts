/** A page for phones on a weak network: it travels without script. */
export const csr = false;

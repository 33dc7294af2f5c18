/** The desk is worked with by script; each page is still made whole on the server first. */
export const csr = true;

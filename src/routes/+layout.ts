/** Pages need no script; the desk asks for it in its own layout. */
export const csr = false;

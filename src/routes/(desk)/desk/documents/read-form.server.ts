/** The fields of an entry as the form sent them. */
export function readDocumentForm(form: FormData): Record<string, string> {
	const names = ['direction', 'kind', 'symbol', 'issuer', 'issuedOn', 'effectiveOn', 'expiresOn', 'subject', 'field', 'classification', 'body'];
	return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]));
}

/** The file of a form; null where none was chosen. */
export async function readFormFile(form: FormData): Promise<{ bytes: Uint8Array; fileName: string } | null> {
	const file = form.get('file');
	return file instanceof File && file.size > 0 ? { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name } : null;
}

const mimes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' };

/** The format that an address asks for; a workbook unless it says CSV. */
export function readFormat(url: URL): 'xlsx' | 'csv' {
	return url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx';
}

/** A table to take along, under a name without ending. */
export function sendSheet(bytes: Uint8Array, name: string, format: 'xlsx' | 'csv'): Response {
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': mimes[format], 'content-disposition': `attachment; filename="${name}.${format}"`, 'cache-control': 'private, no-store' } });
}

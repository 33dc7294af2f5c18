import type { IconName } from '#ui/icons.ts';
import type { Form } from '../model.ts';

export const formIcons: Readonly<Record<Form, IconName>> = {
	page: 'newspaper', audio: 'headphones', video: 'film', infographic: 'chart-column', ebook: 'book-open', pdf: 'printer', docx: 'file-text',
};

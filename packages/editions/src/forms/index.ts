import type { Form } from '../types.ts';
import { audio } from './audio.ts';
import { docx, pdf } from './documents.ts';
import { ebook } from './ebook.ts';
import type { FormMaker } from './form.ts';
import { infographic } from './infographic.ts';
import { page } from './page.ts';
import { video } from './video.ts';

/** How each form is made. A new form is one file and one line here. */
export const makers: Record<Form, FormMaker> = { page, audio, video, infographic, ebook, pdf, docx };

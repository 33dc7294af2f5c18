/** Icons of lucide-static (ISC) that the house uses, taken in by name at build time so that no other one travels. */
import archive from 'lucide-static/icons/archive.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import bold from 'lucide-static/icons/bold.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import chartColumn from 'lucide-static/icons/chart-column.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import circle from 'lucide-static/icons/circle.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleDashed from 'lucide-static/icons/circle-dashed.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import fileDown from 'lucide-static/icons/file-down.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import film from 'lucide-static/icons/film.svg?raw';
import headphones from 'lucide-static/icons/headphones.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import logIn from 'lucide-static/icons/log-in.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import network from 'lucide-static/icons/network.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import rotate from 'lucide-static/icons/rotate-ccw.svg?raw';
import rss from 'lucide-static/icons/rss.svg?raw';
import save from 'lucide-static/icons/save.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import strikethrough from 'lucide-static/icons/strikethrough.svg?raw';
import subscript from 'lucide-static/icons/subscript.svg?raw';
import superscript from 'lucide-static/icons/superscript.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import underline from 'lucide-static/icons/underline.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import userPlus from 'lucide-static/icons/user-plus.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

const files = {
	archive, 'arrow-down': arrowDown, 'arrow-left': arrowLeft, 'arrow-right': arrowRight, bold, 'book-open': bookOpen,
	'chart-column': chartColumn, check, 'chevron-down': chevronDown, 'chevron-left': chevronLeft, 'chevron-right': chevronRight,
	circle, 'circle-alert': circleAlert, 'circle-check': circleCheck, 'circle-dashed': circleDashed, 'circle-x': circleX, clock,
	copy, download, eye, 'file-down': fileDown, 'file-text': fileText, film, headphones, history, image, info, italic, 'key-round': keyRound, layers, link,
	list, 'list-checks': listChecks, 'list-ordered': listOrdered, 'log-in': logIn, 'log-out': logOut, menu, minus, network, newspaper, pencil, play, plus, printer,
	quote, 'redo-2': redo, 'rotate-ccw': rotate, rss, save, search, send, settings, strikethrough, subscript, superscript,
	table, 'trash-2': trash, 'triangle-alert': triangleAlert, underline, 'undo-2': undo, upload, user, 'user-plus': userPlus, users, x,
} as const;

export type IconName = keyof typeof files;

/** The drawing inside an icon's `<svg>`, 24 by 24; a name nobody took in draws a circle. */
export function findIconMarkup(name: string): string {
	const file: string = name in files ? files[name as IconName] : files.circle;
	return file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>')).trim();
}

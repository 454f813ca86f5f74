/** The dialog and its words. */
import { exporting } from '#content/messages/en/export.ts';
import { ExportDialog } from './ExportDialog.tsx';

export const part = { Body: ExportDialog, words: exporting };

/** Handing something to the person: a file to keep, a text to paste. */

/** Lets the browser save a file under this name. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has the file by then; kept longer, it would stay in memory as long as the page.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Puts a text on the clipboard; false where the browser does not allow it (pages without HTTPS beyond loopback). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A caption as a file name that every system takes. */
export function toFileName(caption: string, ending: string): string {
  const name = caption
    .replace(/[\\/:*?"<>|\s]+/gu, ' ')
    .trim()
    .slice(0, 60);
  return `${name || 'qiantou'}.${ending}`;
}

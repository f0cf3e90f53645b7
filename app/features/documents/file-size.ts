const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** "640 KB", "2,4 MB": rounded up, so that nothing is said to be smaller than it is. */
export function fileSize(bytes: number): string {
  if (bytes < megabyte) return `${Math.ceil(bytes / kilobyte)} KB`;
  return `${(Math.ceil((bytes / megabyte) * 10) / 10).toFixed(1).replace(".", ",")} MB`;
}

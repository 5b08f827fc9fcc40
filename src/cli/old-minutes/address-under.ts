/** The addresses of files below a web folder, by their paths in it. Null where that is no plain address of a folder. */
export const addressUnder = (base: string): ((name: string) => string) | null => {
  const folder = URL.canParse(base) ? new URL(base) : null;
  if (!folder || !/^https?:$/.test(folder.protocol) || folder.search !== '' || folder.hash !== '') return null;
  const start = folder.href.replace(/\/*$/, '/');
  return (name) => start + name.split('/').map(encodeURIComponent).join('/');
};

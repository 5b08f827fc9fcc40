/** Line drawings of 20 by 20, in the colour of the text. */
const drawn = {
  send: 'M3 3.5 17 10 3 16.5 5 10zM5 10h6',
  attach: 'M14.5 8.5 9 14a3 3 0 0 1-4.2-4.2l6-6a2 2 0 0 1 2.9 2.8l-5.8 5.9a1 1 0 0 1-1.5-1.4l5-5',
  newWindow: 'M11 4h5v5M16 4l-7 7M8 5H4v11h11v-4',
  call: 'M3 6h9v8H3zM12 9l5-3v8l-5-3',
  refresh: 'M15.5 8A6 6 0 1 0 16 11M16 4v4h-4',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11 3v3.5h4',
} as const;

export const Icon = ({ of }: { readonly of: keyof typeof drawn }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={drawn[of]} />
  </svg>
);

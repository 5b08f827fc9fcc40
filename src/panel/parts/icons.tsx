import type { ReactNode } from 'react';

/** Line drawings of 20 by 20, in the colour of the text. */
const drawn = {
  now: <path d="M10 5.5V10l3 2M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z" />,
  agenda: <path d="M3 5.5h1M3 10h1M3 14.5h1M7 5.5h10M7 10h10M7 14.5h10" />,
  attendance: (
    <path d="M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c0-2.5 2-4 5-4s5 1.5 5 4M13 9.3a2.3 2.3 0 1 0-.6-4.5M14.5 12.2c1.9.4 3 1.7 3 3.8" />
  ),
  note: <path d="m4 16 .8-3.4 8.4-8.4a1.8 1.8 0 0 1 2.6 2.6L7.4 15.2 4 16ZM12 5.5 14.5 8" />,
  minutes: <path d="M5 2.5h6.5L15.5 6.500V17.500H5ZM11.500 2.500V6.500h4M7.500 10h5.500M7.500 13h5.500" />,
  summons: <path d="M3 5h14v10H3ZM3 5.5l7 5.5 7-5.5" />,
  share: <path d="M2.500 4h15v9.500h-15ZM7 16.500h6M10 11V7M8 8.500l2-2 2 2" />,
  check: <path d="m4 10.500 4 4 8-9" />,
} as const satisfies Record<string, ReactNode>;

export const Icon = ({ of }: { readonly of: keyof typeof drawn }) => (
  <svg
    className="icon"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {drawn[of]}
  </svg>
);

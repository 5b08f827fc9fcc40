/** A style sheet as text: esbuild puts it into the chunk that imports it. */
declare module '*.css' {
  const text: string;
  export default text;
}

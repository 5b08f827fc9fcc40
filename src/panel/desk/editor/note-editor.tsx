import type { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { createEditor, markdownIn, showFromRecord } from './create-editor.ts';
import { readNote } from './read-note.ts';
import { writeNote } from './write-note.ts';

/** Writing Markdown of a long note takes some milliseconds, so it is done at most this often, in milliseconds, not at each key. */
const writing = 150;

export interface NoteEditorProps {
  readonly label: string;
  readonly describedBy: string;
  /** What the record holds, or the draft of it. */
  readonly markdown: string;
  /** Whether the person's own text is on its way: then the record's is not shown in its place. */
  readonly isOwn: boolean;
  readonly autoFocus: boolean;
  /** Null where the text reads as the record does again. */
  readonly onText: (markdown: string | null) => void;
  readonly onMove: (view: EditorView) => void;
  readonly onGone: (view: EditorView) => void;
}

/** As the editor would write it. */
const normal = (markdown: string): string => writeNote(readNote(markdown));

/** The text of one note. What has not been changed is never written back. */
export const NoteEditor = (props: NoteEditorProps) => {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const now = useRef(props);
  now.current = props;
  const shown = useRef(props.markdown);
  const tell = useRef<() => boolean>(() => false);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Hands on what was written since; false where nothing was. */
    const handOn = (): boolean => {
      if (timer === undefined) return false;
      clearTimeout(timer);
      timer = undefined;
      const { isOwn, markdown, onText } = now.current;
      const text = markdownIn(view);
      onText(!isOwn && text === normal(markdown) ? null : text);
      return true;
    };
    const view = createEditor(element, {
      label: () => now.current.label,
      describedBy: now.current.describedBy,
      markdown: now.current.markdown,
      onEdit: () => {
        timer ??= setTimeout(handOn, writing);
      },
      onMove: (moved) => now.current.onMove(moved),
      onLeave: handOn,
      leave: () => element.closest<HTMLElement>('[tabindex]')?.focus(),
    });
    editor.current = view;
    tell.current = handOn;
    // Before the page sends what it has.
    addEventListener('pagehide', handOn, true);
    if (now.current.autoFocus) view.focus();
    return () => {
      handOn();
      removeEventListener('pagehide', handOn, true);
      now.current.onGone(view);
      view.destroy();
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    if (!view || props.isOwn || props.markdown === shown.current) return;
    // What the person has just written stands; the record keeps both where they differ.
    if (tell.current()) return;
    shown.current = props.markdown;
    if (markdownIn(view) !== normal(props.markdown)) showFromRecord(view, props.markdown);
  }, [props.markdown, props.isOwn]);

  // A text that is moved to a sub-item has its letter in its name.
  useEffect(() => editor.current?.setProps({}), [props.label]);

  return <div ref={place} className="note-editor" />;
};

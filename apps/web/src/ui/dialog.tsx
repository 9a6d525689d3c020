import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal question. Escape and a click beside it close it; the browser keeps the focus inside. */
export function Dialog({ title, onClose, children }: DialogProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby="dialog-title"
      onCancel={(event) => (event.preventDefault(), onClose())}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div className="dialog-body">
        <h2 id="dialog-title">{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

/** What went wrong with an answer that was given; nothing where there is nothing to say. */
export function DialogProblem({ words }: { words: string }): ReactNode {
  if (words === '') return null;
  return (
    <p className="prompt-problem" role="alert">
      {words}
    </p>
  );
}

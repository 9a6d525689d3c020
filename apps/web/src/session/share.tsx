import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../ui/icons.js';

const SharePanel = lazy(() => import('./share-panel.js'));

/** A button and its popover; what stands in it arrives when it is first opened. */
export function Share({ sessionId }: { sessionId: string }): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="button plain share-button" popoverTarget="share">
        <Icon name="share" />
        Share
      </button>
      <div
        id="share"
        popover="auto"
        className="popover"
        role="dialog"
        aria-labelledby="share-title"
        onBeforeToggle={() => setOpened(true)}
      >
        {opened && (
          <Suspense fallback={<h2 id="share-title">Share this session</h2>}>
            <SharePanel sessionId={sessionId} />
          </Suspense>
        )}
      </div>
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';

const Failed = ({ again }: { readonly again: () => void }) => {
  const { panel } = useWords();
  return (
    <div role="alert" className="failed">
      <p>{panel.partFailed}</p>
      <Button onClick={again}>{panel.again}</Button>
    </div>
  );
};

interface BoundaryParts {
  /** What is done before the part is drawn once more. */
  readonly again: () => void;
  readonly children: ReactNode;
}

/**
 * Keeps a fault where it happened, so that the rest of the page stands.
 * A part that cannot be fetched or drawn says so, and can be tried again.
 * React writes the fault to the console.
 */
export class Boundary extends Component<BoundaryParts, { readonly failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });
  override state = { failed: false };

  override render() {
    const { again, children } = this.props;
    if (!this.state.failed) return children;
    const retry = (): void => {
      again();
      this.setState({ failed: false });
    };
    return <Failed again={retry} />;
  }
}

import {
  Component,
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useMemo,
  useState,
} from 'react';
import { FailedPart } from './failed-part.tsx';

/**
 * A part of the page that is brought in when it is first shown. While it is on its way the fallback
 * stands in its place; when it does not come, or breaks, that is said there, and it can be tried
 * again: the rest of the page stays as it is.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = null,
): ComponentType<Props> {
  const first = lazyOf(load);
  return function LazyPart(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const Part = useMemo(() => (attempt === 0 ? first : lazyOf(load)), [attempt]);
    const onClose = 'onClose' in props ? (props.onClose as () => void) : null;
    return (
      <PartBoundary key={attempt} onRetry={() => setAttempt(attempt + 1)} onClose={onClose}>
        <Suspense fallback={fallback}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}

function lazyOf<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

interface BoundaryProps {
  readonly onRetry: () => void;
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

class PartBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { children, onRetry, onClose } = this.props;
    return error ? <FailedPart error={error} onRetry={onRetry} onClose={onClose} /> : children;
  }
}

interface ServerSwatchProps {
  /** `terrestrial`, the id of a satellite system, or null for nobody. */
  readonly server: string | null;
  readonly colour: string;
}

/** Who serves, as the band of the profile draws it. */
export function ServerSwatch({ server, colour }: ServerSwatchProps) {
  return (
    <svg className="server-swatch" width="14" height="9" aria-hidden="true">
      <ServerFill server={server} colour={colour} x={0} y={0} width={14} height={9} />
    </svg>
  );
}

interface ServerFillProps extends ServerSwatchProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cells are solid, satellites are dotted over a tint, where nobody serves only an edge is left: shapes say it as well as colours. */
export function ServerFill({ server, colour, x, y, width, height }: ServerFillProps) {
  const box = { x, y, width, height };
  if (server === null) {
    return (
      <>
        <rect {...box} fill="var(--bad-soft)" />
        <path
          d={`M${x} ${y + height / 2}H${x + width}`}
          stroke={colour}
          strokeWidth="1.4"
          strokeDasharray="3 2.5"
        />
      </>
    );
  }
  if (server === 'terrestrial') return <rect {...box} fill={colour} />;
  return (
    <>
      <rect {...box} fill={colour} fillOpacity="0.45" />
      <path
        d={`M${x} ${y + 1.2}H${x + width}M${x} ${y + height - 1.2}H${x + width}`}
        stroke={colour}
        strokeWidth="2.4"
      />
    </>
  );
}

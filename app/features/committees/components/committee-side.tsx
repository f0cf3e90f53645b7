import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Panel } from "~/ui/panel";
import type { Kin } from "../kin.server";
import { committeeTexts } from "../texts";

interface CommitteeSideProps {
  secretaries: readonly string[];
  predecessors: readonly Kin[];
  successors: readonly Kin[];
}

/** Who serves a committee, and what it came of and became. */
export function CommitteeSide({ secretaries, predecessors, successors }: CommitteeSideProps) {
  const t = useTexts(committeeTexts);
  return (
    <>
      <Panel heading={t.secretaries}>
        {secretaries.length === 0 ? (
          <p className="meta">{t.noSecretaries}</p>
        ) : (
          <ul className="list">
            {secretaries.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </Panel>
      {predecessors.length + successors.length > 0 && (
        <Panel heading={t.line}>
          <KinList label={t.cameOf} kin={predecessors} />
          <KinList label={t.becameWhat} kin={successors} />
        </Panel>
      )}
    </>
  );
}

function KinList({ label, kin }: { label: string; kin: readonly Kin[] }) {
  const t = useTexts(committeeTexts);
  if (kin.length === 0) return null;
  return (
    <>
      <p className="meta">{label}</p>
      <ul className="list">
        {kin.map(({ id, slug, name, period }) => (
          <li key={id}>
            <Link to={`/arbejdsrum/udvalg/${slug}`}>{t.inPeriod(name, period)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

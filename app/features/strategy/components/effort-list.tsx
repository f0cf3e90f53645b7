import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import type { EffortLine } from "../effort-lines.server";
import { effortTexts } from "../effort-texts";
import type { EffortNode } from "../effort-tree";
import { ProgressWords } from "./progress-words";

interface EffortListProps {
  tree: readonly EffortNode<EffortLine>[];
  strategySlug: string;
  mayMove: boolean;
}

/** Efforts with their sub-projects. One form holds every button that moves one, so that it works without a script. */
export function EffortList({ tree, strategySlug, mayMove }: EffortListProps) {
  const branches = <Branches tree={tree} strategySlug={strategySlug} mayMove={mayMove} />;
  if (!mayMove) return branches;
  return (
    <Form method="post" preventScrollReset>
      <FormIdentity form="shift" />
      {branches}
    </Form>
  );
}

function Branches({ tree, strategySlug, mayMove }: EffortListProps) {
  return (
    <ul className="list efforts">
      {tree.map((node) => (
        <li key={node.effort.id}>
          <EffortRow node={node} strategySlug={strategySlug} mayMove={mayMove && tree.length > 1} />
          {node.children.length > 0 && (
            <Branches tree={node.children} strategySlug={strategySlug} mayMove={mayMove} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface EffortRowProps {
  node: EffortNode<EffortLine>;
  strategySlug: string;
  mayMove: boolean;
}

function EffortRow({ node: { effort }, strategySlug, mayMove }: EffortRowProps) {
  const t = useTexts(effortTexts);
  const { id, slug, name, responsible, partners, progress } = effort;
  const about = [responsible, partners.map((partner) => partner.name).join(", ")].filter(Boolean).join(" · ");
  return (
    <div className="effort">
      <div>
        <Link to={`/arbejdsrum/strategi/${strategySlug}/indsatser/${slug}`}>{name}</Link>
        {about && <p className="meta">{about}</p>}
        <ProgressWords progress={progress} />
      </div>
      {mayMove && (
        <p className="effort-moves">
          <LinkButton className="small-text" name="up" value={id} aria-label={t.upNamed(name)}>
            {t.up}
          </LinkButton>
          <LinkButton className="small-text" name="down" value={id} aria-label={t.downNamed(name)}>
            {t.down}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

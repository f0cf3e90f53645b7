import type { StrategyPage } from "~/features/publications/snapshots/strategy-page";
import type { EffortNode } from "~/features/strategy/effort-tree";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Chapter, Paper } from "~/ui/public/chapters";
import { PublicBody } from "~/ui/public/public-body";
import { Paragraphs } from "../parts/paragraphs";
import { webLink } from "../web-link";
import { effortAnchor } from "./effort-anchor";
import type { ToldEffort } from "./effort-branches";
import { EffortList } from "./effort-list";
import { PointList } from "./point-list";
import { StrategyLinks } from "./strategy-links";
import { strategyPageTexts } from "./strategy-page-texts";

export interface StrategyBodyProps {
  page: Omit<StrategyPage, "efforts">;
  branches: readonly EffortNode<ToldEffort>[];
  /** The strategies around it; an address only where their page is out. */
  replaces: { title: string; href: string | null } | null;
  replacedBy: readonly { title: string; href: string | null }[];
}

const ids = {
  short: "kort",
  points: "formaal",
  areas: "fagomraader",
  efforts: "indsatser",
  adoption: "vedtagelse",
};

/** A strategy as anybody may read it. What it says nothing of has no chapter. */
export function StrategyBody({ page, branches, replaces, replacedBy }: StrategyBodyProps) {
  const t = useTexts(strategyPageTexts);
  const { summary, link, points, policyAreas, endsOn } = page;
  const whole = webLink(link);
  const shown = (["short", "points", "areas", "efforts", "adoption"] as const).filter(
    (key) =>
      (key !== "areas" || policyAreas.length > 0) &&
      (key !== "efforts" || branches.length > 0) &&
      (key !== "points" || points.length > 0),
  );
  const sections = branches.map(({ effort: { slug, name } }) => ({
    label: name,
    href: `#${effortAnchor(slug)}`,
  }));
  const chapters = shown.map((key) => ({
    label: t.chapters[key],
    href: `#${ids[key]}`,
    ...(key === "efforts" && { sections }),
  }));
  const content = {
    short: (
      <>
        {summary === "" ? <p>{t.noSummary}</p> : <Paragraphs text={summary} />}
        {whole && (
          <p>
            <a href={whole}>{t.readWhole}</a>
          </p>
        )}
      </>
    ),
    points: <PointList points={points} />,
    areas: <Areas policyAreas={policyAreas} />,
    efforts: (
      <>
        <p className="fine">{t.progressMeaning}</p>
        <EffortList branches={branches} />
      </>
    ),
    adoption: (
      <>
        <p>{t.adopted(page.adoptedOn, page.adoptedBy)}</p>
        {endsOn && <p>{t.ends(formatPartial(endsOn))}</p>}
        <StrategyLinks lead={t.replaces} strategies={replaces ? [replaces] : []} />
        <StrategyLinks lead={t.replacedBy} strategies={replacedBy} />
      </>
    ),
  };
  return (
    <PublicBody>
      <Paper chapters={chapters}>
        {shown.map((key, index) => (
          <Chapter key={key} id={ids[key]} heading={t.chapters[key]} first={index === 0}>
            {content[key]}
          </Chapter>
        ))}
      </Paper>
    </PublicBody>
  );
}

function Areas({ policyAreas }: Pick<StrategyPage, "policyAreas">) {
  const t = useTexts(strategyPageTexts);
  return (["focus", "explore"] as const).map((emphasis) => {
    const own = policyAreas.filter((area) => area.emphasis === emphasis);
    if (own.length === 0) return null;
    return (
      <section key={emphasis}>
        <h3 className="h4">{t[emphasis]}</h3>
        <ul>
          {own.map(({ slug, name }) => (
            <li key={slug}>{name}</li>
          ))}
        </ul>
      </section>
    );
  });
}

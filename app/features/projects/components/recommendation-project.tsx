import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenText } from "~/ui/hidden-text";
import { ideaTexts } from "../idea-texts";
import { projectAddress } from "../project-addresses";
import { recommendationIdeaForm } from "../recommendation-idea";
import type { NamedProject } from "../trip-projects.server";
import { StatusBadge } from "./status-badge";

interface RecommendationProjectProps {
  recommendationId: string;
  number: number;
  /** Those that it has become. */
  projects: readonly NamedProject[];
  maySuggest: boolean;
}

/** The project that a recommendation became, or the button that makes it one. */
export function RecommendationProject(props: RecommendationProjectProps) {
  const { recommendationId, number, projects, maySuggest } = props;
  const t = useTexts(ideaTexts);
  if (projects.length > 0)
    return projects.map(({ slug, title, status }) => (
      <p key={slug}>
        {t.became} <Link to={projectAddress(slug)}>{title}</Link> <StatusBadge status={status} />
      </p>
    ));
  if (!maySuggest) return null;
  return (
    <Form method="post">
      <FormIdentity form={`${recommendationIdeaForm}${recommendationId}`} />
      <LinkButton>
        {t.makeProject}
        <HiddenText>{t.ofRecommendation(number)}</HiddenText>
      </LinkButton>
    </Form>
  );
}

import path from "node:path";
import ts from "typescript";
import { type Source, walk } from "./sources";

export interface Import {
  /** A package's name, or the imported file's path from the project's root without its ending. */
  target: string;
  isPackage: boolean;
  /** Gone once compiled. */
  typeOnly: boolean;
  names: string[];
  node: ts.Node;
}

/** All that a source imports or passes on, in whatever way it says so. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(source, (node) => {
    const named = importAt(node);
    if (named) found.push({ ...named, ...resolved(source.path, named.specifier), node });
  });
  return found;
}

function importAt(node: ts.Node): { specifier: string; typeOnly: boolean; names: string[] } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { importClause } = node;
    const bindings = importClause?.namedBindings;
    const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
    const onlyTypes = named.length > 0 && !importClause?.name && named.every(({ isTypeOnly }) => isTypeOnly);
    return {
      specifier: node.moduleSpecifier.text,
      typeOnly: (importClause?.isTypeOnly ?? false) || onlyTypes,
      names: named.map(({ propertyName, name }) => (propertyName ?? name).text),
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, names: [] };
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return { specifier: node.argument.literal.text, typeOnly: true, names: [] };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    if (specifier && ts.isStringLiteralLike(specifier))
      return { specifier: specifier.text, typeOnly: false, names: [] };
  }
  return undefined;
}

function resolved(importer: string, specifier: string): { target: string; isPackage: boolean } {
  const plain = specifier.replace(/\?.*$/, "").replace(/\.tsx?$/, "");
  if (plain.startsWith(".")) return inProject(path.posix.join(path.posix.dirname(importer), plain));
  if (plain.startsWith("~/")) return inProject(`app/${plain.slice(2)}`);
  if (plain.startsWith("~db/")) return inProject(`db/${plain.slice(4)}`);
  return { target: plain, isPackage: true };
}

const inProject = (target: string) => ({ target: target.replace(/\/index$/, ""), isPackage: false });

/** The path that others import a source by. */
export const moduleOf = (source: Source) => source.path.replace(/\.tsx?$/, "").replace(/\/index$/, "");

/** Faults among imports, said as "who → what". */
export function forbiddenImports(
  sources: Source[],
  isForbidden: (by: Source, what: Import) => boolean,
): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((what) => isForbidden(source, what))
      .map(({ target }) => `${source.path} → ${target}`),
  );
}

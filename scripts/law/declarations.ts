import ts from 'typescript';

/** Thrown where there is nothing to declare. */
export class NoModule extends Error {
  override readonly name = 'NoModule';
}

/**
 * The types of a module as one text that needs no other file and no package: what the schemas say is written out; functions,
 * classes and interfaces stand as in their source, with what is said about them.
 */
export function declarationsOf(entry: string, options: ts.CompilerOptions): string {
  const program = ts.createProgram([entry], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new NoModule(`no module at ${entry}`);
  const exported = checker.getExportsOfModule(module).map((symbol) => originalOf(symbol, checker));
  const written = new Map<ts.Symbol, string>();
  for (const open = [...exported]; open.length > 0;) {
    const symbol = open.shift();
    const node = symbol?.declarations?.[0];
    if (
      !symbol ||
      !node ||
      written.has(symbol) ||
      program.isSourceFileFromExternalLibrary(node.getSourceFile())
    )
      continue;
    if (program.isSourceFileDefaultLibrary(node.getSourceFile())) continue;
    const isWrittenOut = ts.isTypeAliasDeclaration(node) && !isBrand(node);
    written.set(symbol, isWrittenOut ? writtenOut(node, checker) : asDeclared(node));
    open.push(...(isWrittenOut ? unitedIn(node, checker) : namedIn(node, checker)));
  }
  return `${[...written.values()].join('\n\n')}\n`;
}

function originalOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A number of cents, a day: what keeps them apart from any number and text is in how they are declared. */
function isBrand({ type }: ts.TypeAliasDeclaration): boolean {
  return ts.isIntersectionTypeNode(type);
}

function writtenOut(node: ts.TypeAliasDeclaration, checker: ts.TypeChecker): string {
  const { NoTruncation, InTypeAlias, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
  const type = checker.getTypeAtLocation(node.name);
  const text = checker
    .typeToString(type, undefined, NoTruncation | InTypeAlias | UseSingleQuotesForStringLiteralType)
    // A brand that a schema led to has lost its name.
    .replace(/number & \{ readonly \[period\]: \(per: ('\w+')\) => '\w+'; \}/g, 'Cents<$1>')
    .replace(/string & \{ readonly isoDate: true; \}/g, 'IsoDate');
  return `${docOf(node)}export type ${node.name.text} = ${text};`;
}

/** The interfaces that a union is made of: they keep their names when it is written out. */
function unitedIn(node: ts.TypeAliasDeclaration, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const type = checker.getTypeAtLocation(node.name);
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap(({ symbol }) =>
    (symbol as ts.Symbol | undefined)?.declarations?.some(ts.isInterfaceDeclaration) ? [symbol] : [],
  );
}

/** As the compiler declares it, doc comment included. */
function asDeclared(node: ts.Declaration): string {
  const file = node.getSourceFile();
  const { outputText } = ts.transpileDeclaration(file.text, { fileName: file.fileName });
  const declared = ts.createSourceFile('declared.d.ts', outputText, ts.ScriptTarget.ESNext, true);
  const name = nameOf(node);
  const statement = declared.statements.find((one) => namesIn(one).includes(name));
  if (!statement) throw new NoModule(`${name} is not declared in ${file.fileName}`);
  return statement.getFullText().trim();
}

function namesIn(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(nameOf);
  return 'name' in statement ? [nameOf(statement)] : [];
}

function nameOf(node: ts.Node): string {
  return 'name' in node ? (node.name as ts.Identifier).text : '';
}

function docOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => `${doc.getText()}\n`)
    .join('');
}

/** What a declaration names, its body and the values in it left out. */
function namedIn(node: ts.Declaration, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isBlock(child) || ('initializer' in child.parent && child.parent.initializer === child)) return;
    const symbol = ts.isIdentifier(child) ? checker.getSymbolAtLocation(child) : undefined;
    const target = symbol && originalOf(symbol, checker);
    if (
      target?.declarations?.some(
        (one) => ts.isSourceFile(one.parent) || ts.isVariableStatement(one.parent.parent),
      )
    )
      found.push(target);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

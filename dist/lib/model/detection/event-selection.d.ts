/** How a field of an event is told apart, by the operators of CloudTrail's advanced event selectors; several hold together. */
declare const operators: readonly ['equals', 'startsWith', 'endsWith', 'notEquals', 'notStartsWith', 'notEndsWith'];
export type Operator = (typeof operators)[number];
/** For each operator its values, any of which will do (of the negative ones: none of which may be). Expressions as `${…}`. */
export type Constraint = Readonly<Partial<Record<Operator, readonly string[]>>>;
/** Events that a selector records: those that fulfil the constraint of every field. No field means every event. */
export type EventSelection = ReadonlyMap<string, Constraint>;
/** A selection in pieces that are compared one by one: of one category, reading or writing, one source or one type of resource. */
export declare function piecesOf(selection: EventSelection): readonly EventSelection[];
export declare function isManagement(selection: EventSelection): boolean;
/** Does `wide` record every event that `narrow` does? False when that cannot be told by its texts. */
export declare function coversSelection(wide: EventSelection, narrow: EventSelection): boolean;
/** The sources that alone keep `wide` from recording every event that `narrow` does. */
export declare function sourcesLeftOut(wide: EventSelection, narrow: EventSelection): readonly string[] | undefined;
/** For people: `reading`, `writing of kms.amazonaws.com`, `writing of AWS::S3::Object`. */
export declare function selectionText(selection: EventSelection): string;
export {};

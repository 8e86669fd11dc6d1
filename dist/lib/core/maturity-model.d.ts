/**
 * The AWS Security Maturity Model as data: the 74 capabilities of version 2, the recommendations of version 1 that have none, and the Top 10
 * items that have neither. Source: the model's own site, maturitymodel.security.aws.dev. Ids are ours and are never reused.
 */
export type Phase = 1 | 2 | 3 | 4;
/** The stages as the model names them. */
export declare const phaseTitles: Readonly<Record<Phase, string>>;
export type Epic = (typeof epics)[number];
/** Fields of security that the model sorts its controls into, in the order of the matrix. */
export declare const epics: readonly ['security-governance', 'security-assurance', 'identity-and-access-management', 'threat-detection', 'infrastructure-protection', 'data-protection', 'application-security', 'incident-response', 'resiliency', 'vulnerability-management'];
/** An item of the model. */
export interface Control {
    readonly id: string;
    readonly title: string;
    readonly epic: Epic;
    /** Where version 1 had it, when that is elsewhere. */
    readonly epicV1?: Epic;
    /** Phase in each version of the model; null where that version does not have it. */
    readonly phases: {
        readonly v1: Phase | null;
        readonly v2: Phase | null;
    };
    /** Place in the Top 10 security items, 1 to 10. */
    readonly top10: number | null;
    /** False for controls that leave no trace in a repository. */
    readonly visibleInCode: boolean;
}
/** Teams that began with version 1 may stay with its phases. */
export type ModelVersion = 'v1' | 'v2';
/** In the order of their phases. */
export declare const controls: readonly Control[];
/** What a policy of a team's own is of that names a phase and no control. It is in no matrix: the model does not have it. */
export declare const ownControl: Control;
/** By our id, as policies name it in `control`. */
export declare function findControl(id: string): Control | undefined;
/** Phase of a control: the chosen version's, else the other version's, else 2 (the Top 10 items outside both). */
export declare function controlPhase(control: Control, model: ModelVersion): Phase;
/** Field of a control in the chosen version. */
export declare function controlEpic(control: Control, model: ModelVersion): Epic;

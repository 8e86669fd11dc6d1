/** Something about the change itself that a reviewer must see; it decides nothing. */
export interface Notice {
    readonly kind: 'config-changed' | 'config-misnamed' | 'suppression-added' | 'waiver-changed' | 'workflow-changed' | 'codeowners-changed' | 'own-policy-changed' | 'suppression-ignored' | 'suppression-ended'
    /** What a plan does to what there is: it destroys or replaces, or somebody has changed it by hand. */
     | 'plan'
    /** Something that somebody set does nothing. */
     | 'setting-idle';
    readonly message: string;
    readonly path: string;
    readonly line?: number;
}

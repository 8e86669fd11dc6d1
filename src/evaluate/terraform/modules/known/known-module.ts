/**
 * What a public module makes of its inputs, as far as policies look at it: its variables with their defaults, and the resources that they
 * decide. Written after the module's own code, and compared with it up to a version.
 */
export interface KnownModule {
  /** Name in the registry, with `//part` for a part: `terraform-aws-modules/iam/aws//modules/iam-policy`. */
  readonly source: string;
  /** Oldest first. The code of an edition holds up to the next. */
  readonly editions: readonly Edition[];
  /** The first version with which it was not compared: its calls are told as not judged, too. */
  readonly comparedBelow: string;
}

export interface Edition {
  readonly from: string;
  /** Plain HCL, written when it is asked for. An output that it lacks is not known. */
  readonly code: () => string;
  /** Only a part of what the module makes: its calls are told as not judged, too. */
  readonly isPart?: true;
}

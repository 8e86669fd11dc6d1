/** The directory of a path; `.` for what lies at the top. Paths are relative to the repository and use forward slashes. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** The last name of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Code of Terraform or OpenTofu, in either syntax. */
export function isTerraformCode(path: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/u.test(path);
}

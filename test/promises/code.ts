/** A security group with one rule for each port, open to the world. */
export function openPorts(name: string, ...ports: readonly number[]): string {
  const rules = ports.map(
    (port) =>
      `  ingress {\n    from_port   = ${port}\n    to_port     = ${port}\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n`,
  );
  return `resource "aws_security_group" "${name}" {\n  name = "${name}"\n${rules.join('')}}\n`;
}

export const closed = openPorts('web');
export const opened = openPorts('web', 22);
export const openPortPolicy = 'sg-ingress-admin-port-open-to-world';

export const detector = 'resource "aws_guardduty_detector" "main" {\n  enable = true\n}\n';

/** Of phase 3, and not grave. */
export const oldTls = 'resource "aws_lb_listener" "web" {\n  protocol   = "HTTPS"\n  ssl_policy = "ELBSecurityPolicy-2016-08"\n}\n';

export const configPath = '.github/phasegate.yml';

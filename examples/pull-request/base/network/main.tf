locals {
  admin_ports = {
    ssh = 22
    rdp = 3389
  }
}

resource "aws_security_group" "bastion" {
  name        = "bastion"
  description = "The only way in"
  vpc_id      = var.vpc_id

  dynamic "ingress" {
    for_each = local.admin_ports
    content {
      description = ingress.key
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = var.office_cidrs
    }
  }
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

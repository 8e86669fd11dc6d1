variable "office_cidrs" {
  description = "Networks from which people administer the bastion."
  type        = list(string)
  default     = ["203.0.113.0/24"]
}

variable "vpc_id" {
  description = "The VPC that all of this lives in."
  type        = string
}

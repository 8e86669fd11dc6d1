resource "aws_cloudtrail" "main" {
  name                       = "audit"
  s3_bucket_name             = "audit-logs-of-the-organization"
  is_multi_region_trail      = false
  enable_log_file_validation = true
}

resource "aws_guardduty_detector" "main" {
  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

resource "aws_cloudtrail" "main" {
  name                       = "audit"
  s3_bucket_name             = "audit-logs-of-the-organization"
  is_multi_region_trail      = true
  enable_log_file_validation = true
}

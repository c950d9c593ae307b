package com.invoiceparserpro.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {

  private static final String TEMPLATE =
      """
      Parameters:
        Stage: {Type: String, Default: dev}
        Domain: {Type: String, Default: ""}
        Pages: {Type: Number, Default: 200}
      Conditions:
        HasDomain: !Not [!Equals [!Ref Domain, ""]]
        IsDev: !Equals [!Ref Stage, dev]
        Both: !And [!Condition HasDomain, !Condition IsDev]
      Globals:
        Function:
          Timeout: 10
          MemorySize: 1024
          Environment:
            Variables:
              ORIGIN: !Sub "https://${Stage}.example.com"
      Resources:
        Api:
          Type: AWS::Serverless::Api
          Properties:
            StageName: !Ref Stage
            BinaryMediaTypes: [application/pdf]
            GatewayResponses:
              REQUEST_TOO_LARGE:
                StatusCode: 413
                ResponseParameters: {Headers: {Cache-Control: "'no-store'"}}
                ResponseTemplates: {application/json: '{"a":1}'}
        Parse:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: functions/parsing/target/parsing.zip
            Handler: com.example.Parse
            Timeout: 29
            Environment:
              Variables:
                MAX_PAGES: !Ref Pages
                COOKIE_DOMAIN: !If [HasDomain, !Ref Domain, !Ref AWS::NoValue]
                BOTH: !If [Both, "yes", "no"]
                CACHE: !GetAtt Cache.Endpoint.Address
                CACHE_URL: !Sub rediss://${Cache.Endpoint.Address}:6379
                SECRET: !Sub "{{resolve:secretsmanager:${Secret}:SecretString}}"
            Events:
              Call: {Type: Api, Properties: {Method: post, Path: "/parse/{id}"}}
              Nightly: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
        Cache:
          Type: AWS::ElastiCache::ServerlessCache
      """;

  @Test
  void readsRoutesPackageAndLimitsOfAFunction() {
    FunctionDefinition function = read(TEMPLATE).function("Parse");

    assertThat(function.code()).isEqualTo(Path.of("/project/functions/parsing/target/parsing.zip"));
    assertThat(function.handler()).isEqualTo("com.example.Parse");
    assertThat(function.timeout()).isEqualTo(Duration.ofSeconds(29));
    assertThat(function.memoryMegabytes()).isEqualTo(1024);
    assertThat(function.routes()).containsExactly(new Route("POST", "/parse/{id}"));
  }

  @Test
  void givesVariablesTheirValuesUnderTheParametersDefaults() {
    FunctionDefinition function = read(TEMPLATE).function("Parse");

    assertThat(function.environment())
        .isEqualTo(Map.of("ORIGIN", "https://dev.example.com", "MAX_PAGES", "200", "BOTH", "no"));
  }

  @Test
  void namesVariablesThatOnlyADeployedStackKnows() {
    assertThat(read(TEMPLATE).function("Parse").unresolved())
        .containsExactlyInAnyOrder("CACHE", "CACHE_URL", "SECRET");
  }

  @Test
  void evaluatesConditionsWithGivenParameters() {
    Template template =
        TemplateReader.read(TEMPLATE, Path.of("/project"), Map.of("Domain", "example.com"));

    assertThat(template.function("Parse").environment())
        .containsEntry("COOKIE_DOMAIN", "example.com")
        .containsEntry("BOTH", "yes");
  }

  @Test
  void readsTheApi() {
    Template template = read(TEMPLATE);

    assertThat(template.stage()).isEqualTo("dev");
    assertThat(template.binaryMediaTypes()).containsExactly("application/pdf");
    assertThat(template.gatewayResponses())
        .isEqualTo(
            Map.of(
                "REQUEST_TOO_LARGE",
                new GatewayResponse(
                    OptionalInt.of(413), Map.of("Cache-Control", "'no-store'"), "{\"a\":1}")));
  }

  @Test
  void refusesWhatIsNoTemplate() {
    assertThatThrownBy(() -> read("a: [")).hasMessageStartingWith("The template is not valid YAML");
    assertThatThrownBy(() -> read("- a")).hasMessage("The template is not a mapping.");
    assertThatThrownBy(() -> read("Resources: {}")).hasMessage("The template has no function.");
  }

  @Test
  void namesTheFunctionThatLacksItsHandler() {
    String yaml = "Resources: {F: {Type: AWS::Serverless::Function, Properties: {CodeUri: f.zip}}}";

    assertThatThrownBy(() -> read(yaml)).hasMessage("F has no Handler.");
  }

  @Test
  void namesAConditionThatDoesNotExist() {
    String yaml = TEMPLATE.replace("!If [HasDomain,", "!If [HasDomian,");

    assertThatThrownBy(() -> read(yaml)).hasMessage("There is no condition HasDomian.");
  }

  private static Template read(String yaml) {
    return TemplateReader.read(yaml, Path.of("/project"), Map.of());
  }
}

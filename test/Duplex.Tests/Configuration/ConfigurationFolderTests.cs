using Duplex.Configuration;
using Duplex.Tests.Architecture;

namespace Duplex.Tests.Configuration;

public sealed class ConfigurationFolderTests : IDisposable
{
    private const string Whole = """
        connection: clinic
        dialect: fhir-r4
        environment: test
        fhir:
          base: http://127.0.0.1:8851/fhir
          client: duplex
          key: file:keys/connections/clinic.jwk
          scopes: [system/Patient.rs, system/DocumentReference.crus]
          timeout: 10s
          settle: 300ms
        listen:
          mllp: { address: 127.0.0.1, port: 2575, limit: 32MiB, unknown: accept }
        identifiers:
          patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" }
        """;

    internal static readonly Dialect[] Dialects = [new("fhir-r4", NeedsFhir: true, NeedsMllp: false), new("hl7v2", NeedsFhir: false, NeedsMllp: true)];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private ConfigurationResult Read(params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            _folder.Write(name, content);
        }

        return new ConfigurationFolder(Dialects).Read(_folder.Path);
    }

    [Fact]
    public void The_sample_clinic_is_valid()
    {
        var result = new ConfigurationFolder(Dialects).Read(Path.Combine(Repository.Root, "samples", "clinic"));

        Assert.Empty(result.Errors);
        var clinic = result.Configuration!.Connections.Single(connection => connection.Name == "clinic");
        Assert.Equal("lab-1", clinic.LabOrders!.To);
        Assert.True(clinic.Results.ShowsReview);
        var laboratory = result.Configuration.Connections.Single(connection => connection.Name == "lab-1");
        Assert.Equal(("127.0.0.1", 2576, true), (laboratory.Sending!.Host, laboratory.Sending.Port, laboratory.Sending.Deduplicates));
        Assert.Equal(TimeSpan.FromMilliseconds(300), clinic.Fhir!.Settle);
        Assert.Equal(TimeSpan.FromSeconds(10), clinic.Fhir.Timeout);
        Assert.Equal(32 * 1024 * 1024, clinic.Mllp!.Limit);
        Assert.Equal(TimeSpan.FromHours(72), clinic.Notes.SignatureDeadline);
        Assert.Equal(new SecretReference(SecretSource.File, "keys/connections/clinic.jwk"), clinic.Fhir.Key);
        Assert.Equal("SANDBOXFHIR", clinic.Identifiers.ResourceIds);
    }

    [Fact]
    public void What_a_file_leaves_out_has_its_default()
    {
        var clinic = Assert.Single(Read(("connections/a.yaml", Whole)).Configuration!.Connections);

        Assert.Equal("default", clinic.Organization);
        Assert.Equal(new NoteOptions(), clinic.Notes);
        Assert.Null(clinic.Identifiers.ResourceIds);
    }

    [Fact]
    public void Production_is_refused_with_its_reason()
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole.Replace("environment: test", "environment: production"))).Errors);

        Assert.Equal(3, error.Line);
        Assert.Contains("encryption at rest, roles and full audit are not complete", error.Wrong);
    }

    [Fact]
    public void An_unknown_key_is_refused_and_the_nearest_known_one_is_named()
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole.Replace("settle:", "setle:"))).Errors);

        Assert.Equal(10, error.Line);
        Assert.Contains("'setle' is not a known key in 'fhir'", error.Wrong);
        Assert.Contains("did you mean 'settle'?", error.Right);
    }

    [Fact]
    public void All_errors_of_all_files_come_at_once_in_file_and_line_order()
    {
        var first = Whole.Replace("timeout: 10s", "timeout: 10 seconds").Replace("port: 2575", "port: 70000");
        var second = Whole.Replace("connection: clinic", "connection: Other Clinic").Replace("dialect: fhir-r4", "dialect: fax");

        var errors = Read(("connections/a.yaml", first), ("connections/b.yaml", second)).Errors;

        Assert.Equal(
            [("a.yaml", 9), ("a.yaml", 12), ("b.yaml", 1), ("b.yaml", 2)],
            errors.Select(error => (Path.GetFileName(error.File), error.Line)));
        Assert.Contains("'10 seconds' is not a duration", errors[0].Wrong);
        Assert.Contains("300ms", errors[0].Right);
        Assert.Contains("'70000' is not a port", errors[1].Wrong);
    }

    [Fact]
    public void An_error_reads_as_one_sentence_with_its_place()
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole.Replace("environment: test", "environment: staging"))).Errors);

        Assert.Equal($"{_folder.At("connections/a.yaml")}:3: 'staging' is not an environment; write test.", error.ToString());
    }

    [Fact]
    public void A_missing_section_is_an_error_that_shows_what_to_write()
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole[..Whole.IndexOf("identifiers:", StringComparison.Ordinal)])).Errors);

        Assert.Equal("'identifiers' is missing", error.Wrong);
        Assert.Equal("write patient: { authority: NAME, system: URI }", error.Right);
    }

    [Fact]
    public void A_secret_in_the_file_is_refused_and_not_repeated()
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole.Replace("file:keys/connections/clinic.jwk", "hunter2"))).Errors);

        Assert.Equal(7, error.Line);
        Assert.DoesNotContain("hunter2", error.ToString());
        Assert.Contains("env:NAME or file:PATH", error.Right);
    }

    [Fact]
    public void A_name_can_be_taken_once_in_the_installation()
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole), ("connections/b.yaml", Whole.Replace("2575", "2576"))).Errors);

        Assert.EndsWith("b.yaml", error.File);
        Assert.Contains("'clinic' is taken by", error.Wrong);
    }

    [Fact]
    public void Two_listeners_cannot_share_a_port()
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole), ("connections/b.yaml", Whole.Replace("connection: clinic", "connection: second"))).Errors);

        Assert.Contains("'127.0.0.1:2575' is taken", error.Wrong);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.0.2.7")]
    public void A_listener_that_the_network_reaches_is_refused(string address)
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole.Replace("address: 127.0.0.1", $"address: {address}", StringComparison.Ordinal))).Errors);

        Assert.Equal(12, error.Line);
        Assert.Contains($"'{address}' would open unencrypted HL7 v2", error.Wrong, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", error.Right, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.2")]
    [InlineData("'::1'")]
    public void Every_loopback_address_can_be_listened_on(string address) =>
        Assert.Empty(Read(("connections/a.yaml", Whole.Replace("address: 127.0.0.1", $"address: {address}", StringComparison.Ordinal))).Errors);

    [Fact]
    public void Plain_http_beyond_this_machine_is_refused()
    {
        var error = Assert.Single(Read(("connections/a.yaml", Whole.Replace("127.0.0.1:8851", "ehr.example.org"))).Errors);

        Assert.Contains("unencrypted", error.Wrong);
    }

    [Fact]
    public void Broken_yaml_is_an_error_with_its_line()
    {
        var error = Assert.Single(Read(("connections/a.yaml", "connection: clinic\n  dialect: [fhir-r4\n")).Errors);

        Assert.InRange(error.Line, 2, 3);
        Assert.Contains("not readable as YAML", error.Wrong);
    }

    [Fact]
    public void A_folder_without_connections_is_an_error()
    {
        var error = Assert.Single(new ConfigurationFolder(Dialects).Read(_folder.Path).Errors);

        Assert.Equal("make the folder; the first connection can be put there as a file, or made by the API (PUT /api/connections/NAME)", error.Right);
    }

    [Fact]
    public void An_app_names_connections_that_are_configured()
    {
        const string App = """
            app: scribe
            jwks: { keys: [ { kty: EC, crv: P-384, kid: k1, x: AA, y: AA } ] }
            scopes: [system/DocumentReference.crus]
            connections: [clinik]
            """;

        var error = Assert.Single(Read(("connections/a.yaml", Whole), ("apps/scribe.yaml", App)).Errors);

        Assert.Contains("'clinik', which is not configured", error.Wrong);
        Assert.Contains("clinic", error.Right);
    }

    [Fact]
    public void The_private_part_of_a_key_is_refused_in_an_app_file()
    {
        const string App = """
            app: scribe
            jwks: { keys: [ { kty: EC, crv: P-384, kid: k1, x: AA, y: AA, d: SECRET } ] }
            scopes: [system/DocumentReference.crus]
            connections: [clinic]
            """;

        var error = Assert.Single(Read(("connections/a.yaml", Whole), ("apps/scribe.yaml", App)).Errors);

        Assert.Equal(2, error.Line);
        Assert.DoesNotContain("SECRET", error.ToString());
    }

    [Fact]
    public void The_sandboxs_own_app_is_left_out_where_its_connection_is_not_configured()
    {
        const string App = """
            app: scribe
            jwks: { keys: [ { kty: EC, crv: P-384, kid: k1, x: AA, y: AA } ] }
            scopes: [system/DocumentReference.crus]
            connections: [clinic]
            """;

        var result = Read(("connections/a.yaml", Whole.Replace("connection: clinic", "connection: hospital")), ("apps/scribe.yaml", App));

        Assert.Empty(result.Errors);
        Assert.Empty(result.Configuration!.Apps);
    }
}

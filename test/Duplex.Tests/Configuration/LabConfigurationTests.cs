using Duplex.Configuration;

namespace Duplex.Tests.Configuration;

public sealed class LabConfigurationTests : IDisposable
{
    private const string Clinic = """
        connection: clinic
        dialect: fhir-r4
        environment: test
        fhir:
          base: http://127.0.0.1:8851/fhir
          client: duplex
          key: file:keys/connections/clinic.jwk
          scopes: [system/Patient.rs]
        identifiers:
          patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" }
        orders: { authority: SANDBOXORD, system: "urn:oid:2.16.840.1.113883.19.5.7", write: false, deadline: 12h }
        results:
          review: shown
          reviewDeadline: 48h
          tasks: false
          critical: { acknowledge: 15m, person: duty doctor, escalate: [practice lead, owner] }
        routes:
          lab-orders: { to: lab-1, deadline: 5d }
        """;

    private const string Laboratory = """
        connection: lab-1
        dialect: hl7v2
        environment: test
        mllp: { host: 127.0.0.1, port: 2576, mode: enhanced, message: ORM^O01, timeout: 5s, sendingFacility: HERE, receivingApplication: LAB, receivingFacility: THERE, onUnknown: resend, deduplicates: true }
        listen: { mllp: { address: 127.0.0.1, port: 2577 } }
        identifiers: { patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" } }
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_that_is_said_about_orders_results_and_routes_is_read()
    {
        var clinic = Read(Clinic, Laboratory).Configuration!.Connections[0];

        Assert.Equal(new OrderOptions { Authority = "SANDBOXORD", System = "urn:oid:2.16.840.1.113883.19.5.7", Write = false, Deadline = TimeSpan.FromHours(12) }, clinic.Orders);
        Assert.Equal((true, TimeSpan.FromHours(48), false), (clinic.Results.ShowsReview, clinic.Results.ReviewDeadline, clinic.Results.Tasks));
        Assert.Equal((TimeSpan.FromMinutes(15), "duty doctor"), (clinic.Results.Critical.Acknowledge, clinic.Results.Critical.Person));
        Assert.Equal(["practice lead", "owner"], clinic.Results.Critical.Escalate);
        Assert.Equal(new LabOrderRouteOptions { To = "lab-1", Deadline = TimeSpan.FromDays(5) }, clinic.LabOrders);
    }

    [Fact]
    public void A_laboratory_says_how_it_is_sent_messages_and_has_no_FHIR()
    {
        var laboratory = Read(Clinic, Laboratory).Configuration!.Connections[1];

        Assert.Null(laboratory.Fhir);
        Assert.Equal(
            new MllpSendingOptions
            {
                Host = "127.0.0.1",
                Port = 2576,
                Mode = AcknowledgementMode.Enhanced,
                Message = OrderMessage.Orm,
                Timeout = TimeSpan.FromSeconds(5),
                SendingApplication = "DUPLEX",
                SendingFacility = "HERE",
                ReceivingApplication = "LAB",
                ReceivingFacility = "THERE",
                OnUnknown = UnknownOutcomePolicy.Resend,
                Deduplicates = true,
            },
            laboratory.Sending);
    }

    [Fact]
    public void A_laboratory_may_take_several_messages_at_once_over_TLS()
    {
        var sending = Read(Clinic, Laboratory.Replace(
            "deduplicates: true",
            "inFlight: 8, otherAnswers: reconnect, tls: { ca: lab-ca.pem, serverName: lab, certificate: own.pem, key: 'file:keys/own.key' }",
            StringComparison.Ordinal)).Configuration!.Connections[1].Sending!;

        Assert.Equal((8, OtherAnswers.Reconnect), (sending.InFlight, sending.OtherAnswers));
        Assert.Equal(
            new MllpTlsOptions { Authorities = "lab-ca.pem", ServerName = "lab", Certificate = "own.pem", Key = new SecretReference(SecretSource.File, "keys/own.key") },
            sending.Tls);
    }

    [Fact]
    public void TLS_may_trust_the_machines_roots_or_one_certificate_as_programs_print_it()
    {
        Assert.Equal(new MllpTlsOptions(), TlsOf("{}"));
        var thumbprint = string.Join(':', Enumerable.Repeat("aB", 32));
        Assert.Equal(new MllpTlsOptions { Thumbprint = thumbprint.Replace(":", "", StringComparison.Ordinal) }, TlsOf($"{{ thumbprint: '{thumbprint}' }}"));

        MllpTlsOptions? TlsOf(string section) =>
            Read(Clinic, Laboratory.Replace("deduplicates: true", $"tls: {section}", StringComparison.Ordinal)).Configuration!.Connections[1].Sending!.Tls;
    }

    [Theory]
    [InlineData("mllp:", "mll:", "'mllp' is missing")]
    [InlineData("environment: test", "environment: test\nfhir: { base: x }", "has no FHIR server")]
    [InlineData("environment: test", "environment: test\norders: { authority: A, system: urn:a }", "'orders' is not a known key")]
    [InlineData("port: 2576", "port: 0", "nothing can be sent to port 0")]
    [InlineData("sendingFacility: HERE", "sendingFacility: A^B", "delimits HL7 v2")]
    [InlineData("host: 127.0.0.1, port: 2576", "host: 'no host', port: 2576", "neither a host name nor an address")]
    [InlineData("deduplicates: true", "deduplicates: perhaps", "'perhaps' is not a choice")]
    [InlineData("message: ORM^O01", "message: ORU^R01", "'ORU^R01' is not a choice")]
    [InlineData("deduplicates: true", "inFlight: 0", "'0' is not a number from 1 to 64")]
    [InlineData("deduplicates: true", "otherAnswers: never", "'never' is not a choice")]
    [InlineData("deduplicates: true", "tls: true", "is not a section of keys")]
    [InlineData("deduplicates: true", "tls: { certificate: own.pem }", "'mllp.tls.key' is missing")]
    [InlineData("deduplicates: true", "tls: { key: 'env:KEY' }", "a key without its certificate")]
    [InlineData("deduplicates: true", "tls: { thumbprint: abc }", "it is no SHA-256")]
    [InlineData("deduplicates: true", "tls: { thumbprint: 0000000000000000000000000000000000000000000000000000000000000000, ca: a.pem }", "two ways to know")]
    [InlineData("deduplicates: true", "tls: { cert: own.pem }", "'cert' is not a known key in 'mllp.tls'")]
    public void What_is_wrong_with_a_laboratory_is_told(string right, string wrong, string told)
    {
        var errors = Read(Clinic, Laboratory.Replace(right, wrong, StringComparison.Ordinal)).Errors;

        Assert.Contains(errors, error => error.File.EndsWith("b.yaml", StringComparison.Ordinal) && error.Line > 0 && error.Wrong.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("to: lab-1", "to: lab-2", "'lab-2', which is not configured")]
    [InlineData("to: lab-1", "to: clinic", "which is not sent HL7 v2")]
    [InlineData("orders: {", "orderz: {", "needs 'orders'")]
    [InlineData("deadline: 5d", "deadline: 0s", "no time")]
    [InlineData("review: shown", "review: maybe", "'maybe' is not a choice")]
    [InlineData("escalate: [practice lead, owner]", "escalate: nobody", "is not a list of values")]
    [InlineData("environment: test", "environment: test\nmllp: { host: a, port: 1 }", "is sent no HL7 v2")]
    public void What_is_wrong_with_a_route_is_told(string right, string wrong, string told)
    {
        var errors = Read(Clinic.Replace(right, wrong, StringComparison.Ordinal), Laboratory).Errors;

        Assert.Contains(errors, error => error.File.EndsWith("a.yaml", StringComparison.Ordinal) && error.Line > 0 && error.Wrong.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_route_stays_within_its_organization()
    {
        var error = Assert.Single(Read(Clinic, "organization: other\n" + Laboratory).Errors);

        Assert.Contains("of another organization", error.Wrong, StringComparison.Ordinal);
    }

    private ConfigurationResult Read(string clinic, string laboratory)
    {
        _folder.Write("connections/a.yaml", clinic);
        _folder.Write("connections/b.yaml", laboratory);
        return new ConfigurationFolder(ConfigurationFolderTests.Dialects).Read(_folder.Path);
    }
}

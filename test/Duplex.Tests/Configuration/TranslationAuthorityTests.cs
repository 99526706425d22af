using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Translation;

namespace Duplex.Tests.Configuration;

/// <summary>What a connection's file says of the numbers in its messages.</summary>
public sealed class TranslationAuthorityTests : IDisposable
{
    private const string North = """
        connection: north
        dialect: hl7v2
        environment: test
        mllp: { host: 127.0.0.1, port: 2576, mode: enhanced, message: ORM^O01, timeout: 5s, sendingFacility: HERE, receivingApplication: LAB, receivingFacility: THERE, onUnknown: resend, deduplicates: true }
        listen: { mllp: { address: 127.0.0.1, port: 2577 } }
        identifiers: { patient: { authority: NORTH, system: "urn:oid:2.16.840.1.113883.19.5.60" } }
        translation:
          authorities:
            - { system: "https://north.example.org/visit", of: visit, type: VN }
            - { name: NORTH, system: "https://north.example.org/account", of: account }
        """;

    private static readonly string South = North.Replace("north", "south", StringComparison.Ordinal).Replace("NORTH", "SOUTH", StringComparison.Ordinal)
        .Replace("19.5.60", "19.5.61", StringComparison.Ordinal).Replace("2577", "2578", StringComparison.Ordinal);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Authority_says_what_its_numbers_name()
    {
        var authorities = AuthoritiesOf(North, South);

        Assert.Equal("https://north.example.org/visit", authorities.Find("", "", NumberKind.Visit)?.System);
        Assert.Equal("VN", authorities.Find("", "", NumberKind.Visit)?.TypeOf(NumberKind.Visit));
        Assert.Equal("https://north.example.org/account", authorities.Find("NORTH", "", NumberKind.Account)?.System);
        Assert.Equal("urn:oid:2.16.840.1.113883.19.5.60", authorities.Find("NORTH", "", NumberKind.Patient)?.System);
        Assert.Null(authorities.Find("", "", NumberKind.Patient));
    }

    [Fact]
    public void Systems_of_other_connections_are_foreign_unless_they_may_be_named()
    {
        const string Patients = "urn:oid:2.16.840.1.113883.19.5.61";

        Assert.Contains(Patients, AuthoritiesOf(North, South).ForeignSystems.AsEnumerable());
        Assert.DoesNotContain("urn:oid:2.16.840.1.113883.19.5.60", AuthoritiesOf(North, South).ForeignSystems.AsEnumerable());
        Assert.DoesNotContain(Patients, AuthoritiesOf($"{North}\n  mayName: [\"{Patients}\"]\n", South).ForeignSystems.AsEnumerable());
    }

    [Fact]
    public void Kind_that_does_not_exist_is_told()
    {
        var error = Assert.Single(Read(North.Replace("of: visit", "of: visits", StringComparison.Ordinal), South).Errors);

        Assert.Contains("'visits' is not a choice", error.Wrong, StringComparison.Ordinal);
        Assert.Contains("placer", error.Right, StringComparison.Ordinal);
    }

    private AssigningAuthorities AuthoritiesOf(string north, string south)
    {
        var result = Read(north, south);
        Assert.Empty(result.Errors);
        return Hl7v2Authorities.Of(result.Configuration!.Connections[0], result.Configuration);
    }

    private ConfigurationResult Read(string north, string south)
    {
        _folder.Write("connections/a.yaml", north);
        _folder.Write("connections/b.yaml", south);
        return new ConfigurationFolder(ConfigurationFolderTests.Dialects).Read(_folder.Path);
    }
}

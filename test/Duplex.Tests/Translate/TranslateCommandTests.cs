using System.Text.Json.Nodes;
using Duplex.Tests.Commands;

namespace Duplex.Tests.Translate;

public sealed class TranslateCommandTests : IDisposable
{
    // Synthetic patient.
    private const string Admission =
        "MSH|^~\\&|A|B|C|D|20260101||ADT^A04^ADT_A01|M1|P|2.5.1\rPID|1||7^^^HERE^MR||SYNTHETIC^PAT||19700214|W\rPV1|1|O|||||||||||||||||V9\rZPI|1|local\r";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Explained_message_shows_source_and_target_side_by_side_and_no_value()
    {
        _folder.Write("a.hl7", Admission);

        var run = await CommandRun.OfAsync("translate", _folder.Path, "--explain");

        Assert.Equal(0, run.ExitCode);
        var family = Assert.Single(run.Output.Split('\n'), line => line.Contains("PID-5[1].1", StringComparison.Ordinal));
        Assert.Contains("Patient Name, Family Name", family);
        Assert.Contains("Patient.name.family", family);
        Assert.Contains("mapped", family);
        Assert.Contains("no place", Assert.Single(run.Output.Split('\n'), line => line.Contains("ZPI-2", StringComparison.Ordinal)));
        Assert.Contains("AdministrativeSex", run.Output);
        Assert.DoesNotContain("SYNTHETIC", run.Output);
        Assert.DoesNotContain("resourceType", run.Output);
    }

    [Fact]
    public async Task JSON_holds_bundle_coverage_and_unmapped_codes_of_each_message()
    {
        _folder.Write("a.hl7", Admission + Admission.Replace("ADT^A04^ADT_A01", "MFN^M02", StringComparison.Ordinal));

        var run = await CommandRun.OfAsync("translate", _folder.Path, "--json");

        Assert.Equal(1, run.ExitCode);
        var report = JsonNode.Parse(run.Output)!;
        Assert.Equal((1, 1), ((int)report["translated"]!, (int)report["notTranslated"]!));
        var first = report["messages"]![0]!;
        Assert.Equal(("a.hl7", 1, "ADT^A04", "interpreted"), ((string?)first["file"], (int)first["number"]!, (string?)first["kind"], (string?)first["verdict"]));
        Assert.Equal("Bundle", (string?)first["bundle"]!["resourceType"]);
        Assert.Equal(("PID-8", "W", 1), ((string?)first["unmapped"]![0]!["place"], (string?)first["unmapped"]![0]!["code"], (int)first["unmapped"]![0]!["count"]!));
        Assert.Contains(first["coverage"]!["entries"]!.AsArray(), entry => (string?)entry!["source"] == "ZPI-2" && (string?)entry["outcome"] == "no-place" && entry["target"] is null);
        var second = report["messages"]![1]!;
        Assert.Null(second["bundle"]);
        Assert.Equal("not-understood", (string?)second["verdict"]);
        Assert.All(second["coverage"]!["entries"]!.AsArray(), entry => Assert.Contains((string?)entry!["outcome"], (string[])["no-place", "structure"]));
    }

    [Fact]
    public async Task Each_message_of_a_run_has_an_id_of_its_own_and_is_what_the_option_says()
    {
        const string Patient = """{"resourceType":"Patient","id":"p","meta":{"versionId":"2"},"identifier":[{"value":"7"}],"name":[{"family":"SYNTHETIC"}]}""";
        _folder.Write("a.json", Patient);
        _folder.Write("b.json", Patient);

        var run = await CommandRun.OfAsync("translate", _folder.Path, "--to", "v2", "--action", "new");

        var headers = run.Output.Split('\n', '\r').Where(line => line.StartsWith("MSH|", StringComparison.Ordinal)).Select(line => line.Split('|')).ToList();
        Assert.Equal(["ADT^A28^ADT_A05", "ADT^A28^ADT_A05"], headers.Select(fields => fields[8]));
        Assert.Equal(2, headers.Select(fields => fields[9]).Distinct().Count());
        Assert.All(headers, fields => Assert.InRange(fields[9].Length, 6, 20));
        Assert.DoesNotContain("|1-1|", run.Output);
        Assert.Contains("ADT^A31", (await CommandRun.OfAsync("translate", _folder.At("a.json"), "--to", "v2")).Output);
    }

    [Fact]
    public async Task Resources_become_messages_with_the_coverage_of_their_elements()
    {
        _folder.Write("patient.json", """{"resourceType":"Patient","id":"p","identifier":[{"system":"urn:oid:2.16.840.1.113883.19.5.9","value":"7"}],"name":[{"family":"SYNTHETIC","given":["PAT"]}],"gender":"female"}""");
        _folder.Write("none.json", """{"resourceType":"Basic","code":{"text":"x"}}""");

        var run = await CommandRun.OfAsync("translate", _folder.Path, "--to", "v2", "--json", "--authority", "HERE=urn:oid:2.16.840.1.113883.19.5.9");

        Assert.Equal(1, run.ExitCode);
        var messages = JsonNode.Parse(run.Output)!["messages"]!.AsArray();
        Assert.Equal(("none.json", "Basic", "not-understood"), ((string?)messages[0]!["file"], (string?)messages[0]!["kind"], (string?)messages[0]!["verdict"]));
        Assert.Equal(("patient.json", "Patient", "interpreted"), ((string?)messages[1]!["file"], (string?)messages[1]!["kind"], (string?)messages[1]!["verdict"]));
        Assert.Contains("|7^^^HERE", (string?)messages[1]!["messages"]![0]);
        Assert.Contains(messages[1]!["coverage"]!["entries"]!.AsArray(), entry => (string?)entry!["source"] == "Patient.gender" && ((string?)entry["target"])!.StartsWith("PID-8", StringComparison.Ordinal));
        Assert.Equal(2, (await CommandRun.OfAsync("translate", _folder.Path, "--to", "v3")).ExitCode);
        Assert.Contains("PID|", (await CommandRun.OfAsync("translate", _folder.At("patient.json"), "--to", "v2")).Output);
    }

    [Fact]
    public async Task Connection_file_says_what_its_messages_mean()
    {
        _folder.Write("a.hl7", Admission);
        var file = _folder.Write("here.yaml", """
            connection: here
            dialect: hl7v2
            environment: test
            mllp: { host: 127.0.0.1, port: 2576 }
            identifiers: { patient: { authority: HERE, system: "urn:oid:2.16.840.1.113883.19.5.9" } }
            translation:
              codes: { PID-8: { W: F } }
            """);

        var run = await CommandRun.OfAsync("translate", _folder.At("a.hl7"), "--config", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"gender\": \"female\"", run.Output);
        Assert.Contains("urn:oid:2.16.840.1.113883.19.5.9", run.Output);
    }

    [Fact]
    public async Task Everything_wrong_in_a_configuration_is_told_with_line_and_what_would_be_right()
    {
        _folder.Write("a.hl7", Admission);
        var file = _folder.Write("wrong.yaml", """
            timeZone: Nowhere/Atall
            authorities: [ { name: HERE, system: "not a uri" } ]
            moves:
              - { from: PID-31, to: PID-118 }
              - { from: MSH-9, to: PID-18 }
              - { from: "PID-3[2]", to: PID-18 }
            extensions: [ { from: ZPI-2, on: Person2, url: "http://example.org/x", type: text } ]
            codes: { PID-8.1: { W: F }, OBX-3: { GLU: { code: 2345-7, system: LOINK } } }
            units: { a: b/q }
            unit: {}
            doses: { half: a half, tab: "1 b/q" }
            """);

        var run = await CommandRun.OfAsync("translate", _folder.At("a.hl7"), "--config", file);

        Assert.Equal(1, run.ExitCode);
        string[] expected =
        [
            ":1: 'Nowhere/Atall' is not a time zone",
            ":2: 'not a uri' is not a URI",
            ":4: PID-118 is no field of the standard, so that nothing would read it; PID has the fields 1 to 39",
            ":5: MSH-9 says how the message is read",
            ":6: 'PID-3[2]' names one repetition",
            ":7: 'text' is not a choice",
            ":7: 'Person2' is no resource of FHIR R4",
            ":8: 'PID-8.1' is not a field",
            ":8: 'LOINK' is no code system",
            ":9: 'b/q' is not a UCUM code",
            ":10: 'unit' is not a known key here; did you mean 'units'?",
            ":11: 'a half' is not a number with a UCUM code or without",
            ":11: '1 b/q' is not a number with a UCUM code or without",
        ];
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal(expected.Length, lines.Length);
        Assert.All(expected, part => Assert.Contains(lines, line => line.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Authority_that_contradicts_the_connection_is_refused()
    {
        var file = _folder.Write("connections/here.yaml", """
            connection: here
            dialect: hl7v2
            environment: test
            mllp: { host: 127.0.0.1, port: 2576 }
            identifiers: { patient: { authority: HERE, system: "urn:oid:2.16.840.1.113883.19.5.9" }, resourceIds: IDS }
            translation:
              authorities:
                - { name: HERE, system: "urn:oid:2.16.840.1.113883.19.5.10" }
                - { name: IDS, system: "urn:oid:2.16.840.1.113883.19.5.11" }
                - { name: LAB, system: "urn:oid:2.16.840.1.113883.19.5.12" }
                - { name: LAB, system: "urn:oid:2.16.840.1.113883.19.5.13" }
            """);
        _folder.Write("a.hl7", Admission);

        var run = await CommandRun.OfAsync("translate", _folder.At("a.hl7"), "--config", file);

        Assert.Contains(":8: 'identifiers.patient' says another system of the authority 'HERE'", run.Error);
        Assert.Contains(":9: 'IDS' is the authority of 'identifiers.resourceIds'", run.Error);
        Assert.Contains(":11: the authority 'LAB' stands here twice", run.Error);
    }

    [Fact]
    public async Task Configuration_that_is_not_there_is_told()
    {
        _folder.Write("a.hl7", Admission);

        (await CommandRun.OfAsync("translate", _folder.At("a.hl7"), "--config", _folder.At("absent.yaml"))).AssertFailsWith("There is no file");
    }
}

using System.Text;
using Duplex.Fhir.Model;

namespace Duplex.Tests.Fhir.Json;

/// <summary>Resources to damage, all synthetic or published examples, and how they are damaged.</summary>
internal sealed class FhirFuzzCorpus
{
    private const int LongestResource = 32 * 1024;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "1", "-0", "1e5", "80.00", "\\u0000", "\\ud83d", "\\ude00", "\\n", "\\\"", "\\", "[[", "{}", "[]", "\"\"",
            "\"id\":\"x\",", "\"_id\":{},", "\"extension\":[{\"url\":\"u\"}],", "\"resourceType\":\"Patient\",", "\"valueString\":\"x\",", "\"_given\":[null],", "\"contained\":[", "\n", "\t", " ", "\r\n",
            "{\"a\":", "\uFEFF", "Ä", "😀",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x00],
    ];

    private readonly List<byte[]> _resources = [];

    public FhirFuzzCorpus()
    {
        _resources.AddRange(FhirModel.ResourceTypes.SelectMany(ResourceSamples.Of).Select(Encoding.UTF8.GetBytes).Where(bytes => bytes.Length <= LongestResource));
        _resources.Add("""{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"p1","active":true}},{"resource":{"resourceType":"Basic","code":{"text":"x"}}}],"total":2}"""u8.ToArray());
        var shared = Path.Combine(Environment.GetEnvironmentVariable("DUPLEX_SHARED") ?? Path.Combine(SharedFiles.RepositoryRoot, "..", "shared"), "fhir-tests", "examples");
        if (Directory.Exists(shared))
        {
            _resources.AddRange(Directory.EnumerateFiles(shared, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length <= LongestResource));
        }
    }

    public byte[] Damaged(Random random)
    {
        List<byte> bytes = [.. _resources[random.Next(_resources.Count)]];
        for (var i = random.Next(0, 5); i > 0 && bytes.Count > 0; i--)
        {
            Damage(random, bytes);
        }

        return [.. bytes];
    }

    private void Damage(Random random, List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(7))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 3:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 60), bytes.Count - at));
                break;
            case 4:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                break;
            case 5:
                var other = _resources[random.Next(_resources.Count)];
                var from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 300), other.Length - from)).ToArray());
                break;
            default:
                var token = Tokens[random.Next(Tokens.Length)];
                bytes.InsertRange(at, Enumerable.Repeat(token, random.Next(1, 100)).SelectMany(one => one));
                break;
        }
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Duplex.Bench;

/// <summary>A large Bundle and a Patient to measure with; what is made here is synthetic, and no person stands behind it.</summary>
/// <param name="Bundle">Minified JSON of about 1.3 MB, 650 entries.</param>
/// <param name="Patient">Minified JSON of about 2 KB.</param>
internal sealed record FhirBenchData(byte[] Bundle, byte[] Patient)
{
    public const string BundleFile = "bundle-synthea-650.json.gz";
    public const string PatientFile = "patient.json";

    /// <summary>Ends a benchmark's description.</summary>
    public const string Origin = $". It measures with {BundleFile} and {PatientFile} of the folder that --data names; with synthetic ones where there is no --data";

    private const int Entries = 650;

    /// <summary>Reads the two files of a folder; makes synthetic ones where no folder is given.</summary>
    /// <exception cref="BenchFailedException">The folder lacks one of the files, or the Bundle is not packed with gzip.</exception>
    public static FhirBenchData Load(string? folder)
    {
        if (folder is null)
        {
            return new(SyntheticBundle(), Encoding.UTF8.GetBytes(SyntheticPatient(0)));
        }

        var bundle = Path.Combine(folder, BundleFile);
        var patient = Path.Combine(folder, PatientFile);
        if (!File.Exists(bundle) || !File.Exists(patient))
        {
            throw new BenchFailedException($"{folder} needs {BundleFile} and {PatientFile}.");
        }

        using var unpacked = new MemoryStream();
        try
        {
            using var packed = new GZipStream(File.OpenRead(bundle), CompressionMode.Decompress);
            packed.CopyTo(unpacked);
        }
        catch (InvalidDataException malformed)
        {
            throw new BenchFailedException($"{bundle} is no gzip file, or a broken one; it must be JSON packed with gzip.", malformed);
        }

        return new(unpacked.ToArray(), File.ReadAllBytes(patient));
    }

    private static byte[] SyntheticBundle()
    {
        var text = new StringBuilder("""{"resourceType":"Bundle","type":"transaction","entry":[""");
        for (var index = 0; index < Entries; index++)
        {
            var type = index % 10 == 0 ? "Patient" : "Observation";
            text.Append(index == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""{"fullUrl":"urn:uuid:00000000-0000-4000-8000-{{index:D12}}","resource":""")
                .Append(type == "Patient" ? SyntheticPatient(index) : SyntheticObservation(index))
                .Append(CultureInfo.InvariantCulture, $$$""","request":{"method":"POST","url":"{{{type}}}"}}""");
        }

        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }

    private static string SyntheticPatient(int index) => $$$"""
        {"resourceType":"Patient","id":"synthetic-{{{index}}}","meta":{"profile":["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"]},
        "text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">Synthetic patient {{{index}}} of a benchmark.</div>"},
        "extension":[{"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race","extension":[{"url":"text","valueString":"Unknown"}]},
        {"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"Springfield","state":"Illinois","country":"US"}}],
        "identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR","display":"Medical Record Number"}],"text":"Medical Record Number"},"system":"http://example.org/mrn","value":"SYN-{{{index}}}"}],
        "active":true,"name":[{"use":"official","family":"Synthetic{{{index}}}","given":["Bench","Mark"],"prefix":["Mx."]},{"use":"nickname","text":"Bench"}],
        "telecom":[{"system":"phone","value":"555-010-0000","use":"home"},{"system":"email","value":"synthetic@example.org"}],"gender":"other","birthDate":"1970-02-14",
        "address":[{"use":"home","line":["1 Synthetic Street"],"city":"Springfield","state":"IL","postalCode":"62701","country":"US","period":{"start":"2001-05-06"}}],
        "maritalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"M","display":"M"}],"text":"M"},"multipleBirthBoolean":false,
        "communication":[{"language":{"coding":[{"system":"urn:ietf:bcp:47","code":"en-US","display":"English"}],"text":"English"}}]}
        """.ReplaceLineEndings("");

    private static string SyntheticObservation(int index) => $$$"""
        {"resourceType":"Observation","id":"synthetic-{{{index}}}","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs","display":"vital-signs"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"85354-9","display":"Blood Pressure"}],"text":"Blood Pressure"},"subject":{"reference":"urn:uuid:00000000-0000-4000-8000-000000000000"},
        "encounter":{"reference":"urn:uuid:00000000-0000-4000-8000-000000000001"},"effectiveDateTime":"2026-01-05T09:40:00-06:00","issued":"2026-01-05T09:40:00.123-06:00",
        "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4","display":"Diastolic Blood Pressure"}],"text":"Diastolic Blood Pressure"},"valueQuantity":{"value":{{{60 + (index % 40)}}}.50,"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"}},
        {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6","display":"Systolic Blood Pressure"}],"text":"Systolic Blood Pressure"},"valueQuantity":{"value":{{{100 + (index % 60)}}}.00,"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}],
        "note":[{"text":"Measured at rest in a synthetic visit for a benchmark, repeated once after five minutes; no person stands behind this value."}],
        "referenceRange":[{"low":{"value":60,"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"},"high":{"value":140,"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"},"text":"60 to 140"}]}
        """.ReplaceLineEndings("");
}

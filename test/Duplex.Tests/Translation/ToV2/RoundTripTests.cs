using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation;
using Duplex.Translation.ToV2;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>FHIR to HL7 v2 and back keeps what the mapping claims to keep.</summary>
public class RoundTripTests
{
    private const string Ordinal = "http://terminology.hl7.org/CodeSystem/v2-0203";

    private static readonly Gen<string> Word = Gen.Elements("a", "Test", "R&D", "x|y", "c^d", "e~f", "g\\h", "\\T\\", "é", "漢字", "100", "#1", "l'o", "\"q\"", "\U0001F600");

    private static readonly Gen<string> Text = from words in Word.NonEmptyListOf() select string.Join(' ', words.Take(6));

    private static readonly Gen<string> Lines = from lines in Text.NonEmptyListOf() select string.Join('\n', lines.Take(4));

    private static readonly Gen<string> Code =
        from letters in Gen.Elements('A', 'b', '7', '-', '.', '&', '^').NonEmptyListOf() select string.Concat(letters.Take(12));

    private static readonly Gen<string> Number =
        from whole in Gen.Choose(0, 99999)
        from digits in Gen.Elements("", ".0", ".50", ".125", ".000")
        from sign in Gen.Elements("", "", "-")
        select $"{(whole == 0 ? "" : sign)}{whole.ToString(CultureInfo.InvariantCulture)}{digits}";

    private static readonly Gen<string> Time =
        from day in Gen.Choose(0, 20000)
        from second in Gen.Choose(0, 86399)
        from precision in Gen.Elements("yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.fffzzz")
        from offset in Gen.Elements(-360, 0, 60, 330)
        select new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.FromMinutes(offset)).AddDays(day).AddSeconds(second).AddMilliseconds(second % 900 + 100)
            .ToString(precision, CultureInfo.InvariantCulture);

    private static readonly Gen<Identifier> Number9 =
        from value in Code
        from system in Gen.Elements("urn:oid:1.2.3.4", "urn:uuid:0b7e8f50-8a0a-4c7e-9d59-6d3f0cde1a11", "http://example.org/numbers", "urn:oid:2.16.840.1.113883.19.5.7")
        select new Identifier { System = system, Value = value };

    private static readonly Gen<CodeableConcept> Concept =
        from code in Code
        from system in Gen.Elements("http://loinc.org", "http://snomed.info/sct", "http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:1.2.3.4.5")
        from display in Text
        from second in Gen.Elements(true, false)
        from text in Gen.Elements<string?>(null, "said otherwise")
        select new CodeableConcept
        {
            Coding = second
                ? [new Coding { System = system, Code = code, Display = display }, new Coding { System = "http://www.ama-assn.org/go/cpt", Code = "99213", Display = "Visit" }]
                : [new Coding { System = system, Code = code, Display = display }],
            Text = text,
        };

    private static readonly Gen<ServiceRequest> Orders =
        from placer in Number9
        from filler in Number9
        from hasFiller in Gen.Elements(true, false)
        from code in Concept
        from reasons in Concept.ListOf()
        from status in Gen.Elements("active", "on-hold", "revoked")
        from priority in Gen.Elements<string?>(null, "stat", "asap", "routine")
        from occurrence in Time
        from note in Lines
        select new ServiceRequest
        {
            Identifier = hasFiller ? [Typed(placer, "PLAC"), Typed(filler, "FILL")] : [Typed(placer, "PLAC")],
            Status = status,
            Intent = "order",
            Code = code,
            ReasonCode = [.. reasons.Take(3)],
            Priority = priority,
            Occurrence = new FhirDateTime(occurrence),
            AuthoredOn = "2026-01-05T09:29:00-06:00",
            Note = [new Annotation { Text = note }],
            Subject = new Reference { ReferenceValue = "Patient/p1" },
        };

    private static readonly Gen<DataType> Values = Gen.OneOf(
        from number in Number select (DataType)new Quantity { Value = FhirDecimal.FromText(number), Unit = "mg/dL", System = "http://unitsofmeasure.org", Code = "mg/dL" },
        from number in Number select (DataType)new Quantity { Value = FhirDecimal.FromText(number), Unit = "drops" },
        from number in Number
        from sign in Gen.Elements("<", "<=", ">", ">=")
        select (DataType)new Quantity { Value = FhirDecimal.FromText(number), Comparator = sign, Unit = "mg/dL", System = "http://unitsofmeasure.org", Code = "mg/dL" },
        from concept in Concept select (DataType)concept,
        from text in Lines select (DataType)new FhirString(text),
        from time in Time.Where(time => time.Length >= 10) select (DataType)new FhirDateTime(time));

    private static readonly Gen<Observation> Observations =
        from code in Concept
        from value in Values
        from status in Gen.Elements("registered", "preliminary", "final", "corrected")
        from time in Time
        from flag in Gen.Elements<string?>(null, "H", "L", "N", "HH", "A")
        from range in Gen.Elements<string?>(null, "70-100", "<5", "negative")
        from note in Gen.OneOf(Lines, Gen.Constant(""))
        select new Observation
        {
            Status = status,
            Code = code,
            Subject = new Reference { ReferenceValue = "Patient/p1" },
            Effective = new FhirDateTime(time),
            Value = value,
            Interpretation = flag is null ? [] : [new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", Code = flag }] }],
            ReferenceRange = range is null ? [] : [new ObservationReferenceRange { Text = range }],
            Note = note.Length == 0 ? [] : [new Annotation { Text = note }],
        };

    private static readonly Gen<Patient> Patients =
        from numbers in Number9.NonEmptyListOf()
        from family in Text
        from given in Text
        from middle in Text
        from use in Gen.Elements<string?>(null, "official", "usual", "maiden", "nickname", "old")
        from birth in Time
        from gender in Gen.Elements<string?>(null, "female", "male", "other", "unknown")
        from line in Text
        from city in Text
        from addressUse in Gen.Elements<string?>("home", "work", "temp", "old")
        from phone in Gen.Elements("555-0100", "+1 (608) 555-0101 x2")
        from phoneUse in Gen.Elements("home", "work", "mobile")
        select new Patient
        {
            Identifier = [.. numbers.DistinctBy(number => (number.System?.Value, number.Value?.Value)).Take(3).Select(number => Typed(number, "MR"))],
            Name = [new HumanName { Use = use, Family = family, Given = [new FhirString(given), new FhirString(middle)] }],
            BirthDate = birth.Length > 10 ? birth[..10] : birth,
            Gender = gender,
            Address = [new Address { Use = addressUse, Line = [new FhirString(line)], City = city }],
            Telecom = [new ContactPoint { System = "phone", Use = phoneUse, Value = phone }],
        };

    [Fact]
    public void Order_keeps_numbers_codes_status_priority_times_and_notes() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(Orders), order =>
    {
        ServiceRequest read = Written.ReadBack(Write(order)).Only<ServiceRequest>();

        Assert.Equal(Numbers(order.Identifier), Numbers(read.Identifier));
        Assert.Equal(order.Status?.Value, read.Status?.Value);
        Assert.Equal(order.Priority?.Value, read.Priority?.Value);
        Assert.Equal(Concepts([order.Code!]), Concepts([read.Code!]));
        Assert.Equal(Concepts(order.ReasonCode), Concepts(read.ReasonCode));
        Assert.Equal(((FhirDateTime)order.Occurrence!).Value, ((FhirDateTime)read.Occurrence!).Value);
        Assert.Equal(order.Note[0].Text?.Value, Assert.Single(read.Note).Text?.Value);
    }));

    [Fact]
    public void Result_keeps_code_value_unit_status_time_flag_range_and_note() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(Observations), observation =>
    {
        Observation read = Written.ReadBack(Write(observation)).Only<Observation>();

        Assert.Equal(Concepts([observation.Code!]), Concepts([read.Code!]));
        Assert.Equal(observation.Status?.Value, read.Status?.Value);
        Assert.Equal(((FhirDateTime)observation.Effective!).Value, ((FhirDateTime)read.Effective!).Value);
        Assert.Equal(Value(observation.Value), Value(read.Value));
        Assert.Equal(observation.Interpretation.Select(flag => flag.Coding[0].Code?.Value), read.Interpretation.Select(flag => flag.Coding[0].Code?.Value));
        Assert.Equal(observation.ReferenceRange.Select(range => range.Text?.Value), read.ReferenceRange.Select(range => range.Text?.Value));
        Assert.Equal(observation.Note.Select(note => note.Text?.Value), read.Note.Select(note => note.Text?.Value));
    }));

    [Fact]
    public void Patient_keeps_identifiers_name_birth_gender_address_and_telephone() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(Patients), patient =>
    {
        Patient read = Written.ReadBack(FhirTranslation.ToV2(patient, Written.Options)).Only<Patient>();

        Assert.Equal(Numbers(patient.Identifier), Numbers(read.Identifier));
        Assert.Equal(Named(patient), Named(read));
        Assert.Equal(patient.BirthDate?.Value, read.BirthDate?.Value);
        Assert.Equal(patient.Gender?.Value, read.Gender?.Value);
        Assert.Equal((patient.Address[0].Use?.Value, patient.Address[0].Line[0].Value, patient.Address[0].City?.Value), (read.Address[0].Use?.Value, read.Address[0].Line[0].Value, read.Address[0].City?.Value));
        Assert.Equal((patient.Telecom[0].Use?.Value, patient.Telecom[0].Value?.Value), (read.Telecom[0].Use?.Value, read.Telecom[0].Value?.Value));
    }));

    private static FhirToV2Result Write(Resource resource) =>
        FhirTranslation.ToV2(resource, Written.Options with { Known = [(Patient)global::Duplex.Fhir.FhirJson.Parse(System.Text.Encoding.UTF8.GetBytes(Written.Patient)).Resource!] });

    private static Identifier Typed(Identifier identifier, string type) => new()
    {
        Type = new CodeableConcept { Coding = [new Coding { System = Ordinal, Code = type }] },
        System = identifier.System?.Value,
        Value = identifier.Value?.Value,
    };

    private static IEnumerable<string> Numbers(List<Identifier> identifiers) =>
        identifiers.Select(identifier => $"{identifier.Type?.Coding[0].Code?.Value} {identifier.System?.Value} {identifier.Value?.Value}");

    private static IEnumerable<string> Concepts(List<CodeableConcept> concepts) => concepts.Select(concept =>
        string.Join(" + ", concept.Coding.Select(coding => $"{coding.System?.Value} {coding.Code?.Value} {coding.Display?.Value}")) + $" = {concept.Text?.Value}");

    private static string Value(DataType? value) => value switch
    {
        Quantity quantity => $"{quantity.Comparator?.Value} {quantity.Value?.Text} {quantity.Unit?.Value} {quantity.System?.Value} {quantity.Code?.Value}",
        CodeableConcept concept => Concepts([concept]).Single(),
        PrimitiveType primitive => $"{primitive.TypeName} {primitive.Text}",
        _ => "none",
    };

    private static string Named(Patient patient) =>
        $"{patient.Name[0].Use?.Value} {patient.Name[0].Family?.Value} {string.Join(' ', patient.Name[0].Given.Select(given => given.Value))}";
}

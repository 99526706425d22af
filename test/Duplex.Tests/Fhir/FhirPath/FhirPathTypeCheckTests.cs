using System.IO.Compression;
using System.Text.Json;
using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

/// <summary>What the type checker refuses, and that it refuses nothing that the specification itself writes.</summary>
public class FhirPathTypeCheckTests
{
    [Theory]
    [InlineData("Patient", "Patient.name.frist", 13, "Is first() meant?")]
    [InlineData("Patient", "name.famly", 5, "Is family meant?")]
    [InlineData("Patient", "Patient.nmae.given", 8, "Is name meant?")]
    [InlineData("Patient", "Patient.birthdate", 8, "Is birthDate meant?")]
    [InlineData("Patient", "name.where(givn = 'x')", 11, "Is given meant?")]
    [InlineData("Patient", "contact.all(nam.exists())", 12, "Is name meant?")]
    [InlineData("Observation", "Observation.valueQuantity", 12, "value.ofType(Quantity)")]
    [InlineData("Observation", "Observation.value.ofType(Quantity).vlue", 35, "Is value meant?")]
    [InlineData("Observation", "component.select(cod.coding)", 17, "Is code meant?")]
    [InlineData("Patient", "extension('http://x').valu", 22, "Is value meant?")]
    [InlineData("QuestionnaireResponse", "repeat(item | answr).linkId", 14, "Is answer meant?")]
    [InlineData("Patient", "nosuchthingatall", 0, "There is no element")]
    [InlineData("Patient", "Encounter.status | Observation.status", 0, "starts at Encounter")]
    [InlineData("Patient", "Patient.name | Encounter.status.exists()", 15, "starts at Encounter")]
    [InlineData("Patient", "Patient.name.given | Observation.status.foo.bar | Patient.nam", 58, "Is name meant?")]
    public void A_name_that_the_model_does_not_have_is_found(string type, string expression, int position, string hint)
    {
        var error = Assert.Throws<FhirPathException>(() => FhirPathExpression.Compile(expression, type));

        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
        Assert.Equal((FhirPathErrorKind.Semantic, position), (error.Kind, error.Position));
    }

    [Theory]
    [InlineData("Patient", "name.frst()", "first()")]
    [InlineData("Patient", "name.exist()", "exists()")]
    [InlineData("Patient", "name.oftype(HumanName)", "ofType()")]
    [InlineData("Patient", "name.given.startWith('x')", "startsWith()")]
    public void A_misspelt_function_is_said(string type, string expression, string hint) =>
        Assert.Contains(hint, Assert.Throws<FhirPathException>(() => FhirPathExpression.Compile(expression, type)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Patient", "contained.where(code.exists()).status")]
    [InlineData("Patient", "generalPractitioner.resolve().name.family")]
    [InlineData("Patient", "generalPractitioner.resolve().ofType(Practitioner).qualification.code")]
    [InlineData("Patient", "(link.other.resolve() as RelatedPerson).relationship")]
    [InlineData("Patient", "extension('http://x').value.coding.code")]
    [InlineData("Patient", "extension.value.extension.value.unit")]
    [InlineData("Patient", "%anything.a.b.c.where(d = e)")]
    [InlineData("Patient", "%resource.id & %context.status & %rootResource.entry.resource")]
    [InlineData("Patient", "descendants().code | children().reference")]
    [InlineData("Patient", "Resource.meta.profile | DomainResource.text.`div`")]
    [InlineData("Patient", "(deceased as dateTime) | deceased.as(boolean)")]
    [InlineData("Patient", "deceased.exists() and deceased != false")]
    [InlineData("Bundle", "entry.resource.status")]
    [InlineData("Bundle", "entry.resource.ofType(Observation).value.coding")]
    [InlineData("Bundle", "entry.resource.as(Composition).section.entry.resolve().code")]
    [InlineData("Bundle", "Bundle.entry[0].resource.is(Composition)")]
    [InlineData("Parameters", "parameter.part.value.system")]
    [InlineData("Parameters", "parameter.resource.name")]
    [InlineData("Observation", "value.code | value.coding.code | value.unit | value.start")]
    [InlineData("Observation", "(Observation.value as Quantity).value | Observation.component.value.ofType(Quantity).value")]
    [InlineData("QuestionnaireResponse", "repeat(answer | item).linkId")]
    [InlineData("QuestionnaireResponse", "(QuestionnaireResponse | repeat(answer | item)).select(item.where(answer.value.exists()).linkId)")]
    [InlineData("Questionnaire", "item.item.item.code | repeat(item).linkId")]
    [InlineData("ValueSet", "expansion.contains.contains.code | compose.include.concept.designation.value")]
    [InlineData("Patient", "name.select(given.first() & ' ' & family).first().upper()")]
    [InlineData("Patient", "name.given.aggregate($total & $this, '').length()")]
    [InlineData("Patient", "iif(active, name, contact.name).family")]
    [InlineData("Patient", "defineVariable('n', name).select(%n.family)")]
    [InlineData("Patient", "birthDate.type().name & active.type().namespace")]
    [InlineData("Patient", "Patient.name | Practitioner.name | Person.name")]
    [InlineData("Practitioner", "Patient.name.family | Practitioner.name.given.first() | (Person.name as HumanName).family")]
    [InlineData("Patient", "name.given.id | birthDate.extension.url | name.family.extension.value")]
    public void What_fits_is_let_through(string type, string expression) =>
        Assert.Equal(expression, FhirPathExpression.Compile(expression, type).Text);

    [Fact]
    public void No_search_parameter_of_R4_is_refused()
    {
        var (checkedCount, alarms) = (0, new List<string>());
        foreach (var type in FhirModel.ResourceTypes)
        {
            foreach (var parameter in SearchParameters.Of(type).Where(parameter => parameter.Expression is not null))
            {
                checkedCount++;
                Check(parameter.Expression!, type, $"{type}.{parameter.Code}", alarms);
            }
        }

        Assert.True(alarms.Count == 0, string.Join("\n", alarms));
        Assert.True(checkedCount > 2_000, $"{checkedCount} expressions");
    }

    [Fact]
    public void No_search_parameter_is_refused_as_it_is_published()
    {
        var file = Path.Combine(SharedFiles.FolderOrSkip("fhir-r4"), "search-parameters.json.gz");
        using var unpacked = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bundle = JsonDocument.Parse(unpacked);
        var (checkedCount, alarms) = (0, new List<string>());
        foreach (var parameter in bundle.RootElement.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource")))
        {
            if (!parameter.TryGetProperty("expression", out var expression))
            {
                continue;
            }

            foreach (var type in parameter.GetProperty("base").EnumerateArray())
            {
                checkedCount++;
                Check(expression.GetString()!, type.GetString()!, parameter.GetProperty("url").GetString()!, alarms);
            }
        }

        Assert.True(alarms.Count == 0, string.Join("\n", alarms));
        Assert.True(checkedCount > 1_300, $"{checkedCount} expressions");
    }

    [Fact]
    public void No_invariant_of_R4_or_US_Core_is_refused()
    {
        var (checkedCount, alarms) = (0, new List<string>());
        foreach (var profile in FhirDefinitions.R4.ProfileUrls.Select(url => FhirDefinitions.R4.FindProfile(url)!))
        {
            foreach (var element in profile.Elements)
            {
                foreach (var rule in element.Constraints)
                {
                    // Of a choice one type is enough: each constraint speaks of the types that have its elements.
                    checkedCount++;
                    var found = new List<string>();
                    var types = TypesOf(profile, element).ToList();
                    types.ForEach(type => Check(rule.Expression, type, $"{element.Id} {rule.Key} of {profile.Name}", found));
                    alarms.AddRange(found.Count == types.Count ? found : []);
                }
            }
        }

        // Mistakes of what is published: a ChargeItemDefinition has no name, and an Extension has no element of that name.
        string[] mistakes = ["ChargeItemDefinition cid-0 of ChargeItemDefinition", "Extension inv-1 of substanceExposureRisk"];
        alarms.RemoveAll(alarm => mistakes.Any(mistake => alarm.StartsWith(mistake, StringComparison.Ordinal)));
        Assert.True(alarms.Count == 0, string.Join("\n", alarms));
        Assert.True(checkedCount > 500, $"{checkedCount} expressions");
    }

    private static IEnumerable<string> TypesOf(ProfileDefinition profile, ElementRule element) =>
        !element.Path.Contains('.', StringComparison.Ordinal) ? [profile.Type]
        : FhirModel.FindType(element.Path) is not null ? [element.Path]
        : element.Types.Select(type => type.Code).Where(code => FhirModel.FindType(code) is not null);

    private static void Check(string expression, string type, string name, List<string> alarms)
    {
        try
        {
            FhirPathExpression.Compile(expression, type, new FhirPathCompileOptions { AsFiltersCollections = true });
        }
        catch (FhirPathException alarm)
        {
            alarms.Add($"{name} on {type}: {expression}: {alarm.Message}");
        }
        catch (ArgumentException alarm)
        {
            alarms.Add($"{name}: {alarm.Message}");
        }
    }
}

using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Duplex.Translate;

namespace Duplex.Commands;

/// <summary>Results of cases as build servers read them. Values of messages are left out: such files are kept and shown widely.</summary>
internal static class JUnitReport
{
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<SiteCaseResult> results)
    {
        try
        {
            using var file = XmlWriter.Create(path, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
            Of(results).Save(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be written; check the folder and the rights on it.", inner: failure);
        }
    }

    private static XDocument Of(IReadOnlyList<SiteCaseResult> results) => new(new XElement(
        "testsuite",
        new XAttribute("name", "duplex test"),
        new XAttribute("tests", results.Count),
        new XAttribute("failures", results.Count(result => !result.Passed)),
        new XAttribute("time", Seconds(results.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Took))),
        results.Select(result => new XElement(
            "testcase",
            new XAttribute("classname", result.File),
            new XAttribute("name", Plain(result.Name)),
            new XAttribute("time", Seconds(result.Took)),
            result.Passed ? null : new XElement(
                "failure",
                new XAttribute("message", $"{result.Failures.Count} differences"),
                string.Join('\n', result.Failures.Select(failure => Plain($"{failure.Place}: {failure.What}"))))))));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    // XML 1.0 has no way to write other control characters.
    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t'));
}

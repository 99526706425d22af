using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.FhirPath;
using Duplex.Resources;
using Spectre.Console;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Commands;

/// <summary>Results as a table: one row for each item.</summary>
internal sealed class FhirPathLines(IAnsiConsole console) : IFhirPathOutput
{
    private readonly Table _table = new Table().Border(TableBorder.Simple)
        .AddColumn("file").AddColumn("resource").AddColumn("type").AddColumn("value");

    public void Show(ResourceText text, Resource resource, FhirPathItems items)
    {
        var name = resource.Id is { } id ? $"{resource.TypeName}/{id}" : resource.TypeName;
        if (items.Count == 0)
        {
            Row(text, name, "", "[grey]empty[/]");
        }

        foreach (var item in items)
        {
            Row(text, name, item.TypeName, TerminalText.Escape(FhirPathValue.TextOf(item)));
        }
    }

    public void Fail(ResourceText text, string reason) => Row(text, "", "", $"[red]{TerminalText.Escape(reason)}[/]");

    public Task EndAsync(int read, int failed)
    {
        if (read > 0)
        {
            console.Write(_table);
            console.MarkupLineInterpolated($"{read} {(read == 1 ? "resource" : "resources")}, {failed} failed.");
        }

        return Task.CompletedTask;
    }

    private void Row(ResourceText text, string resource, string type, string value) =>
        _table.AddRow(TerminalText.Escape(text.Place), TerminalText.Escape(resource), TerminalText.Escape(type), value);
}

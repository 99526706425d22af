using Duplex.FhirModelGenerator;

if (args.Length is not (2 or 3))
{
    Console.Error.WriteLine("Usage: FhirModelGenerator <folder with HL7's gzipped bundles> <folder of the model> [<folder of the search code>]");
    return 2;
}

Write(args[1], ModelGenerator.Generate(args[0]));
if (args.Length == 3)
{
    Write(args[2], SearchParameterWriter.Generate(args[0]));
}

return 0;

static void Write(string folder, IReadOnlyDictionary<string, string> files)
{
    OutputFolder.Replace(folder, files);
    Console.WriteLine($"{folder}: {files.Count} files, {files.Values.Sum(text => (long)text.Length)} characters");
}

// Writes a TorchScript module for tests: write_torchscript FILE CODE [STATE-CODE]. CODE defines its
// methods; the second one becomes what runs when the file is loaded.
#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/api/module.h>

#include <ATen/ATen.h>

#include <iostream>

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    try {
        torch::jit::Module module("__torch__.Tiny");
        module.register_parameter("weight", at::tensor({0.5f, 2.0f}), false);
        for (int i = 2; i < argc; ++i)
            module.define(argv[i]);
        module.save(argv[1]);
    } catch (const std::exception& error) {
        std::cerr << error.what();
        return 1;
    }
    return 0;
}
